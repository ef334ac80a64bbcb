using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class TombstoneConfiguration : IEntityTypeConfiguration<TombstoneRow>
{
    public void Configure(EntityTypeBuilder<TombstoneRow> builder)
    {
        builder.ToTable("Tombstones");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => new { t.TenantId, t.Kind, t.Subject }).IsUnique();
        builder.HasIndex(t => t.ErasedAt);
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(t => t.TenantId).OnDelete(DeleteBehavior.Restrict);
    }
}
