using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class ShownMatchConfiguration : IEntityTypeConfiguration<ShownMatchRow>
{
    public void Configure(EntityTypeBuilder<ShownMatchRow> builder)
    {
        builder.ToTable("ShownMatches");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Audience).HasConversion<string>().HasMaxLength(Lengths.Code);
        builder.Property(m => m.Weights).HasMaxLength(ShownMatchRow.MaximumWeightsLength);
        builder.Property(m => m.RulesVersion).HasMaxLength(ShownMatchRow.HashLength);
        builder.Property(m => m.InputHash).HasMaxLength(ShownMatchRow.HashLength);
        builder.Property(m => m.ResultHash).HasMaxLength(ShownMatchRow.HashLength);
        builder.Property(m => m.Verdict).HasMaxLength(Lengths.Code);
        builder.HasIndex(m => new { m.CandidateId, m.PositionId, m.Audience, m.InputHash, m.ResultHash }).IsUnique();
        builder.HasIndex(m => new { m.TenantId, m.ShownAt });
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(m => m.TenantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CandidateRow>().WithMany().HasForeignKey(m => m.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }
}
