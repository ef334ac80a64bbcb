using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CandidateState : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "EmailConfirmedAt",
                table: "Candidates",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "MailStoppedAt",
                table: "Candidates",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NewEmail",
                table: "Candidates",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RestrictedAt",
                table: "Candidates",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RestrictedUntil",
                table: "Candidates",
                type: "TEXT",
                precision: 6,
                nullable: true);

            // Who came in before confirmation was asked takes part as before.
            migrationBuilder.Sql("UPDATE Candidates SET EmailConfirmedAt = EnteredAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "EmailConfirmedAt",
                table: "Candidates");

            migrationBuilder.DropColumn(
                name: "MailStoppedAt",
                table: "Candidates");

            migrationBuilder.DropColumn(
                name: "NewEmail",
                table: "Candidates");

            migrationBuilder.DropColumn(
                name: "RestrictedAt",
                table: "Candidates");

            migrationBuilder.DropColumn(
                name: "RestrictedUntil",
                table: "Candidates");
        }
    }
}
