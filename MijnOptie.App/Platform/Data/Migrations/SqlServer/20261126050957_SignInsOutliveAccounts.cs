using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class SignInsOutliveAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_SignIns_Accounts_AccountId",
                table: "SignIns");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
