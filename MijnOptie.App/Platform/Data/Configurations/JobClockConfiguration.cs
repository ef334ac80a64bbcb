using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class JobClockConfiguration : IEntityTypeConfiguration<JobClockRow>
{
    public void Configure(EntityTypeBuilder<JobClockRow> builder)
    {
        builder.ToTable("JobClocks");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Doubt).HasMaxLength(JobClockRow.MaximumDoubtLength);
    }
}
