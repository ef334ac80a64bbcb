using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("AuditLog");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Act).HasMaxLength(AuditRow.MaximumActLength);
        builder.HasIndex(a => new { a.TenantId, a.SubjectId, a.At });
        builder.HasIndex(a => new { a.TenantId, a.At });
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(a => a.TenantId).OnDelete(DeleteBehavior.Restrict);
    }
}
