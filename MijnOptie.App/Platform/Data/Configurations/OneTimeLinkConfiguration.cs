using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class OneTimeLinkConfiguration : IEntityTypeConfiguration<OneTimeLinkRow>
{
    public void Configure(EntityTypeBuilder<OneTimeLinkRow> builder)
    {
        builder.ToTable("OneTimeLinks");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.TokenHash).HasMaxLength(Secret.HashLength);
        builder.Property(l => l.AddressHash).HasMaxLength(Secret.HashLength);
        // Of two who follow the same link at the same moment, one saves.
        builder.Property(l => l.UsedAt).IsConcurrencyToken();
        builder.HasIndex(l => l.TokenHash);
        builder.HasIndex(l => l.CandidateId);
        builder.HasIndex(l => l.ExpiresAt);
        builder.HasOne<CandidateRow>().WithMany().HasForeignKey(l => l.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }
}
