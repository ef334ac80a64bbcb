using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRunRow>
{
    public void Configure(EntityTypeBuilder<JobRunRow> builder)
    {
        builder.ToTable("JobRuns");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Job).HasMaxLength(JobRunRow.MaximumJobLength);
        builder.Property(r => r.Counts).HasMaxLength(JobRunRow.MaximumCountsLength);
        builder.Property(r => r.Fault).HasMaxLength(JobRunRow.MaximumFaultLength);
        builder.HasIndex(r => new { r.Job, r.Slot }).IsUnique();
        builder.HasIndex(r => r.StartedAt);
    }
}
