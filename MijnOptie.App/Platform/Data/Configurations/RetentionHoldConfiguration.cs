using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class RetentionHoldConfiguration : IEntityTypeConfiguration<RetentionHoldRow>
{
    public void Configure(EntityTypeBuilder<RetentionHoldRow> builder)
    {
        builder.ToTable("RetentionHolds");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Reason).HasMaxLength(RetentionHoldRow.MaximumReasonLength);
        builder.HasOne<CandidateRow>().WithMany().HasForeignKey(h => h.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }
}
