using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidateReminderConfiguration : IEntityTypeConfiguration<CandidateReminderRow>
{
    public void Configure(EntityTypeBuilder<CandidateReminderRow> builder)
    {
        builder.ToTable("CandidateReminders");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Kind).HasMaxLength(CandidateReminderRow.MaximumKindLength);
        builder.Property(r => r.TokenHash).HasMaxLength(CandidateReminderRow.HashLength);
        builder.HasIndex(r => r.TokenHash).IsUnique();
        builder.HasIndex(r => new { r.CandidateId, r.Kind, r.EnteredAt }).IsUnique();
        builder.HasOne<CandidateRow>().WithMany().HasForeignKey(r => r.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }
}
