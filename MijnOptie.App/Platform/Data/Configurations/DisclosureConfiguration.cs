using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class DisclosureConfiguration : IEntityTypeConfiguration<DisclosureRow>
{
    public void Configure(EntityTypeBuilder<DisclosureRow> builder)
    {
        builder.ToTable("Disclosures");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Recipient).HasMaxLength(DisclosureRow.MaximumRecipientLength);
        builder.Property(r => r.Data).HasMaxLength(DisclosureRow.MaximumTextLength);
        builder.Property(r => r.Purpose).HasMaxLength(DisclosureRow.MaximumTextLength);
        builder.HasIndex(r => new { r.TenantId, r.At });
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(r => r.TenantId).OnDelete(DeleteBehavior.Restrict);
    }
}
