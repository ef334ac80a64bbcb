using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class IntakeDraftConfiguration : IEntityTypeConfiguration<IntakeDraftRow>
{
    public void Configure(EntityTypeBuilder<IntakeDraftRow> builder)
    {
        builder.ToTable("IntakeDrafts");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.TokenHash).HasMaxLength(IntakeDraftRow.HashLength);
        builder.HasIndex(d => d.TokenHash).IsUnique();
        builder.HasIndex(d => d.ExpiresAt);
        builder.HasIndex(d => d.SentCandidateId);
        builder.HasIndex(d => d.ChangedAt);
        builder.HasMany(d => d.Fields).WithOne().HasForeignKey(f => f.DraftId).OnDelete(DeleteBehavior.Cascade);
    }
}
