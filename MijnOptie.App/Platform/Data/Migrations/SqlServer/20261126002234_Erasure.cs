using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MijnOptie.App.Platform.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Erasure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DeletionRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false),
                    Policy = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PolicyVersion = table.Column<int>(type: "int", nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Counts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Previous = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeletionRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeletionRecords_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tombstones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TenantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "datetime2(6)", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tombstones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Tombstones_Organisations_TenantId",
                        column: x => x.TenantId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DeletionRecords_TenantId",
                table: "DeletionRecords",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_DeletionRecords_TenantId_Number",
                table: "DeletionRecords",
                columns: new[] { "TenantId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tombstones_ErasedAt",
                table: "Tombstones",
                column: "ErasedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Tombstones_TenantId",
                table: "Tombstones",
                column: "TenantId");

            migrationBuilder.CreateIndex(
                name: "IX_Tombstones_TenantId_Kind_Subject",
                table: "Tombstones",
                columns: new[] { "TenantId", "Kind", "Subject" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeletionRecords");

            migrationBuilder.DropTable(
                name: "Tombstones");
        }
    }
}
