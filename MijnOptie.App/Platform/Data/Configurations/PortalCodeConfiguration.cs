using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class PortalCodeConfiguration : IEntityTypeConfiguration<PortalCodeRow>
{
    public void Configure(EntityTypeBuilder<PortalCodeRow> builder)
    {
        builder.ToTable("PortalCodes");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.SessionHash).HasMaxLength(Secret.HashLength);
        builder.Property(c => c.CodeHash).HasMaxLength(Secret.HashLength);
        builder.HasIndex(c => c.SessionHash);
        builder.HasIndex(c => new { c.CandidateId, c.CreatedAt });
        builder.HasIndex(c => c.ExpiresAt);
        builder.HasOne<CandidateRow>().WithMany().HasForeignKey(c => c.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }
}
