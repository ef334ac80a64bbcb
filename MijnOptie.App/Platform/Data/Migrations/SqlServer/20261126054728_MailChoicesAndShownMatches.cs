using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class MailChoicesAndShownMatches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_SignIns_Accounts_AccountId",
                table: "SignIns");

            migrationBuilder.AddColumn<string>(
                name: "Digest",
                table: "Accounts",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: false,
                defaultValue: "Weekly");

            migrationBuilder.AddColumn<DateTime>(
                name: "DigestedAt",
                table: "Accounts",
                type: "datetime2(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Accounts",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: false,
                defaultValue: "nl");

            migrationBuilder.CreateTable(
                name: "ShownMatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CandidateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PositionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ShownAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    EngineVersion = table.Column<int>(type: "int", nullable: false),
                    Weights = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    RulesVersion = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    InputHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ResultHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Verdict = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Score = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShownMatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ShownMatches_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ShownMatches_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                })
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_ShownMatches_CandidateId_PositionId_Audience_InputHash_ResultHash",
                table: "ShownMatches",
                columns: new[] { "CandidateId", "PositionId", "Audience", "InputHash", "ResultHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ShownMatches_TenantId",
                table: "ShownMatches",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_ShownMatches_TenantId_ShownAt",
                table: "ShownMatches",
                columns: new[] { "TenantId", "ShownAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ShownMatches")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.DropColumn(
                name: "Digest",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "DigestedAt",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Accounts");

            migrationBuilder.AddForeignKey(
                name: "FK_SignIns_Accounts_AccountId",
                table: "SignIns",
                column: "AccountId",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
