using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

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
        builder.HasIndex(o => o.Slug).IsUnique();
    }
}
