using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Keys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterTable(
                name: "RetentionHolds")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "DeletionRecords")
                .Annotation("MijnOptie:AppendOnly", "At")
                .Annotation("MijnOptie:TenantOwned", "TenantId")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.AlterTable(
                name: "RetentionHolds")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "DeletionRecords")
                .Annotation("MijnOptie:TenantOwned", "TenantId")
                .OldAnnotation("MijnOptie:AppendOnly", "At")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");
        }
    }
}
