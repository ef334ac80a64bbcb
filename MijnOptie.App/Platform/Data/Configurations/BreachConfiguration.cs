using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class BreachConfiguration : IEntityTypeConfiguration<BreachRow>
{
    public void Configure(EntityTypeBuilder<BreachRow> builder)
    {
        builder.ToTable("Breaches");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Summary).HasMaxLength(BreachRow.MaximumTextLength);
        builder.Property(r => r.Data).HasMaxLength(BreachRow.MaximumTextLength);
        builder.Property(r => r.Reference).HasMaxLength(BreachRow.MaximumReferenceLength);
        builder.Property(r => r.NotReportedReason).HasMaxLength(BreachRow.MaximumTextLength);
        builder.Property(r => r.PeopleTold).HasMaxLength(BreachRow.MaximumTextLength);
        builder.Property(r => r.NotToldReason).HasMaxLength(BreachRow.MaximumTextLength);
        builder.Property(r => r.Measures).HasMaxLength(BreachRow.MaximumTextLength);
        builder.Property(r => r.ChangedAt).IsConcurrencyToken();
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(r => r.TenantId).OnDelete(DeleteBehavior.Restrict);
    }
}
