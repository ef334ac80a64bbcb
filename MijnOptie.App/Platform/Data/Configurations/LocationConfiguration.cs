using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class LocationConfiguration : IEntityTypeConfiguration<LocationRow>
{
    public void Configure(EntityTypeBuilder<LocationRow> builder)
    {
        builder.ToTable("Locations");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Code).HasMaxLength(LocationRow.MaximumCodeLength);
        builder.Property(l => l.Name).HasMaxLength(LocationRow.MaximumNameLength);
        builder.Property(l => l.Street).HasMaxLength(LocationRow.MaximumTextLength);
        builder.Property(l => l.HouseNumber).HasMaxLength(30);
        builder.Property(l => l.Postcode).HasMaxLength(10);
        builder.Property(l => l.Town).HasMaxLength(Lengths.PlaceName);
        builder.Property(l => l.Municipality).HasMaxLength(Lengths.PlaceName);
        builder.Property(l => l.Province).HasMaxLength(Lengths.PlaceName);
        builder.Property(l => l.RpaRegion).HasMaxLength(LocationRow.MaximumTextLength);
        builder.Property(l => l.RmcRegion).HasMaxLength(LocationRow.MaximumTextLength);
        builder.Property(l => l.EducationRegion).HasMaxLength(LocationRow.MaximumTextLength);
        builder.Property(l => l.SearchText).HasMaxLength(LocationRow.MaximumSearchLength);
        builder.Property(l => l.ChangedAt).IsConcurrencyToken();
        builder.HasIndex(l => new { l.TenantId, l.Code }).IsUnique();
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(l => l.TenantId).OnDelete(DeleteBehavior.Restrict);
    }
}
