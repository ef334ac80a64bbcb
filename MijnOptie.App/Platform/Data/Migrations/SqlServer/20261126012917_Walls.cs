using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Walls : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterTable(
                name: "Tombstones")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "RetentionHolds")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "Positions")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "PositionExpertise")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "OrganisationCodes")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "Locations")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "DeletionRecords")
                .Annotation("MijnOptie:AppendOnly", "At")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateSubjects")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateSectors")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "Candidates")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateQualifications")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidatePlaces")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateFunctions")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateExpertise")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateEvents")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "AuditLog")
                .Annotation("MijnOptie:AppendOnly", "At")
                .Annotation("MijnOptie:TenantOwned", "TenantId");

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
                name: "Tombstones")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "RetentionHolds")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "Positions")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "PositionExpertise")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "OrganisationCodes")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "Locations")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "DeletionRecords")
                .OldAnnotation("MijnOptie:AppendOnly", "At")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateSubjects")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateSectors")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "Candidates")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateQualifications")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidatePlaces")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateFunctions")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateExpertise")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "CandidateEvents")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");

            migrationBuilder.AlterTable(
                name: "AuditLog")
                .OldAnnotation("MijnOptie:AppendOnly", "At")
                .OldAnnotation("MijnOptie:TenantOwned", "TenantId");
        }
    }
}
