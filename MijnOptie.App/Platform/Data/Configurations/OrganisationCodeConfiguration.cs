using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class OrganisationCodeConfiguration : IEntityTypeConfiguration<OrganisationCodeRow>
{
    public void Configure(EntityTypeBuilder<OrganisationCodeRow> builder)
    {
        builder.ToTable("OrganisationCodes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Kind).HasMaxLength(20);
        builder.Property(c => c.Code).HasMaxLength(Lengths.Code);
        builder.Property(c => c.BasedOn).HasMaxLength(Lengths.Code);
        builder.Property(c => c.NameDutch).HasMaxLength(200);
        builder.Property(c => c.NameEnglish).HasMaxLength(200);
        builder.HasIndex(c => new { c.TenantId, c.Kind, c.Code }).IsUnique();
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(c => c.TenantId).OnDelete(DeleteBehavior.Cascade);
    }
}
