using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class PositionExpertiseConfiguration : IEntityTypeConfiguration<PositionExpertiseRow>
{
    public void Configure(EntityTypeBuilder<PositionExpertiseRow> builder)
    {
        builder.ToTable("PositionExpertise");
        builder.HasKey(e => new { e.PositionId, e.Order });
        builder.Property(e => e.Order).ValueGeneratedNever();
        builder.Property(e => e.Text).HasMaxLength(ExpertiseTag.MaximumLength);
    }
}
