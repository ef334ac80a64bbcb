using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class OrganisationContactConfiguration : IEntityTypeConfiguration<OrganisationContactRow>
{
    public void Configure(EntityTypeBuilder<OrganisationContactRow> builder)
    {
        builder.ToTable("OrganisationContacts");
        builder.HasKey(c => c.OrganisationId);
        builder.Property(c => c.OrganisationId).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(OrganisationContactRow.MaximumNameLength);
        builder.Property(c => c.Email).HasMaxLength(Lengths.Email);
    }
}
