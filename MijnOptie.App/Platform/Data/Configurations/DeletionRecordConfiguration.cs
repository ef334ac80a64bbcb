using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class DeletionRecordConfiguration : IEntityTypeConfiguration<DeletionRecordRow>
{
    public void Configure(EntityTypeBuilder<DeletionRecordRow> builder)
    {
        builder.ToTable("DeletionRecords");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Policy).HasMaxLength(DeletionRecordRow.MaximumNameLength);
        builder.Property(r => r.Cause).HasConversion<string>().HasMaxLength(DeletionRecordRow.MaximumNameLength);
        builder.Property(r => r.Counts).HasMaxLength(DeletionRecordRow.MaximumCountsLength);
        builder.Property(r => r.Previous).HasMaxLength(DeletionRecordRow.HashLength);
        builder.Property(r => r.Hash).HasMaxLength(DeletionRecordRow.HashLength);
        builder.HasIndex(r => new { r.TenantId, r.Number }).IsUnique();
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(r => r.TenantId).OnDelete(DeleteBehavior.Restrict);
    }
}
