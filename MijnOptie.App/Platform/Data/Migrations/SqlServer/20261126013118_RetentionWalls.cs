using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RetentionWalls : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
