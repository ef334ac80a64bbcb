using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class StatementSeen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "StatementVersion",
                table: "Candidates",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "StatementVersion",
                table: "Candidates");
        }
    }
}
