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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterTable(
                name: "Tombstones")
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
