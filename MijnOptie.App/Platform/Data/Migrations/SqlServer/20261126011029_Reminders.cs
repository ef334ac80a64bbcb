using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "StillRightAt",
                table: "Candidates",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CandidateReminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CandidateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidateReminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CandidateReminders_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CandidateReminders_CandidateId_Kind_EnteredAt",
                table: "CandidateReminders",
                columns: new[] { "CandidateId", "Kind", "EnteredAt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CandidateReminders_TokenHash",
                table: "CandidateReminders",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CandidateReminders");

            migrationBuilder.DropColumn(
                name: "StillRightAt",
                table: "Candidates");
        }
    }
}
