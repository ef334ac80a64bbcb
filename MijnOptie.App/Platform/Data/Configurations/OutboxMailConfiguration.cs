using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class OutboxMailConfiguration : IEntityTypeConfiguration<OutboxMailRow>
{
    public void Configure(EntityTypeBuilder<OutboxMailRow> builder)
    {
        builder.ToTable("OutboxMails");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Kind).HasMaxLength(OutboxMailRow.MaximumKindLength);
        builder.Property(m => m.ToAddress).HasMaxLength(Lengths.Email);
        builder.Property(m => m.Language).HasMaxLength(2);
        builder.Property(m => m.Subject).HasMaxLength(OutboxMailRow.MaximumSubjectLength);
        builder.Property(m => m.Body).HasMaxLength(OutboxMailRow.MaximumBodyLength);
        builder.Property(m => m.Unsubscribe).HasMaxLength(OutboxMailRow.MaximumAddressLength);
        builder.Property(m => m.DedupeKey).HasMaxLength(OutboxMailRow.MaximumKeyLength);
        builder.Property(m => m.MessageId).HasMaxLength(OutboxMailRow.MaximumMessageIdLength);
        builder.Property(m => m.Fault).HasMaxLength(OutboxMailRow.MaximumFaultLength);
        builder.HasIndex(m => m.DedupeKey).IsUnique();
        builder.HasIndex(m => new { m.State, m.DueAt });
        builder.HasIndex(m => m.LeaseId);
        builder.HasIndex(m => m.EndedAt);
        builder.HasIndex(m => m.CandidateId);
    }
}
