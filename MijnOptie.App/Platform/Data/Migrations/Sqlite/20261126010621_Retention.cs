using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Retention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "RetentionHolds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionHolds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RetentionHolds_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_IntakeDrafts_ChangedAt",
                table: "IntakeDrafts",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_IntakeDrafts_SentCandidateId",
                table: "IntakeDrafts",
                column: "SentCandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_TenantId_EnteredAt",
                table: "Candidates",
                columns: new[] { "TenantId", "EnteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RetentionHolds_CandidateId",
                table: "RetentionHolds",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_RetentionHolds_TenantId",
                table: "RetentionHolds",
                column: "TenantId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RetentionHolds");

            migrationBuilder.DropIndex(
                name: "IX_IntakeDrafts_ChangedAt",
                table: "IntakeDrafts");

            migrationBuilder.DropIndex(
                name: "IX_IntakeDrafts_SentCandidateId",
                table: "IntakeDrafts");

            migrationBuilder.DropIndex(
                name: "IX_Candidates_TenantId_EnteredAt",
                table: "Candidates");
        }
    }
}
