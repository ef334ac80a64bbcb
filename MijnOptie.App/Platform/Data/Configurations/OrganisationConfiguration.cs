using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Organisations;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<OrganisationRow>
{
    public void Configure(EntityTypeBuilder<OrganisationRow> builder)
    {
        builder.ToTable("Organisations");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Name).HasMaxLength(OrganisationRow.MaximumNameLength);
        builder.Property(o => o.MatchWeights).HasMaxLength(OrganisationRow.MaximumWeightsLength);
        builder.Property(o => o.Slug).HasMaxLength(OrganisationRow.MaximumSlugLength);
        builder.Property(o => o.BoardNumber).HasMaxLength(10);
        builder.Property(o => o.KvkNumber).HasMaxLength(KvkNumber.Length);
        builder.Property(o => o.Street).HasMaxLength(OrganisationRow.MaximumTextLength);
        builder.Property(o => o.HouseNumber).HasMaxLength(OrganisationRow.MaximumHouseNumberLength);
        builder.Property(o => o.Postcode).HasMaxLength(10);
        builder.Property(o => o.Town).HasMaxLength(Lengths.PlaceName);
        builder.Property(o => o.Sectors).HasMaxLength(OrganisationRow.MaximumTextLength);
        builder.Property(o => o.Region).HasMaxLength(OrganisationRow.MaximumTextLength);
        builder.Property(o => o.SearchText).HasMaxLength(OrganisationRow.MaximumSearchLength);
        builder.Property(o => o.ChangedAt).IsConcurrencyToken();
        builder.Ignore(o => o.Subscription);
        builder.HasIndex(o => o.Slug).IsUnique();
        builder.HasOne(o => o.Contact).WithOne().HasForeignKey<OrganisationContactRow>(c => c.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }
}
