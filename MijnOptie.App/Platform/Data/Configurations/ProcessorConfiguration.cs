using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class ProcessorConfiguration : IEntityTypeConfiguration<ProcessorRow>
{
    public void Configure(EntityTypeBuilder<ProcessorRow> builder)
    {
        builder.ToTable("Processors");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(ProcessorRow.MaximumNameLength);
        builder.Property(r => r.Work).HasMaxLength(ProcessorRow.MaximumWorkLength);
        builder.Property(r => r.Country).HasMaxLength(ProcessorRow.MaximumCountryLength);
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(r => r.TenantId).OnDelete(DeleteBehavior.Restrict);
    }
}
