using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class PortalSessionConfiguration : IEntityTypeConfiguration<PortalSessionRow>
{
    public void Configure(EntityTypeBuilder<PortalSessionRow> builder)
    {
        builder.ToTable("PortalSessions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.TokenHash).HasMaxLength(Secret.HashLength);
        builder.HasIndex(s => new { s.TokenHash, s.CandidateId }).IsUnique();
        builder.HasIndex(s => s.CandidateId);
        builder.HasIndex(s => s.ExpiresAt);
        builder.HasOne<CandidateRow>().WithMany().HasForeignKey(s => s.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }
}
