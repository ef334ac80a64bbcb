using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class IntakeDraftFieldConfiguration : IEntityTypeConfiguration<IntakeDraftFieldRow>
{
    public void Configure(EntityTypeBuilder<IntakeDraftFieldRow> builder)
    {
        builder.ToTable("IntakeDraftFields");
        builder.HasKey(f => new { f.DraftId, f.Field });
        builder.Property(f => f.Field).HasMaxLength(IntakeDraftFieldRow.MaximumFieldLength);
        builder.Property(f => f.Value).HasMaxLength(IntakeDraftFieldRow.MaximumValueLength);
    }
}
