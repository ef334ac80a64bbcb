using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidatePlaceConfiguration : IEntityTypeConfiguration<CandidatePlaceRow>
{
    public void Configure(EntityTypeBuilder<CandidatePlaceRow> builder)
    {
        builder.ToTable("CandidatePlaces");
        builder.HasKey(x => new { x.CandidateId, x.Order });
        builder.Property(x => x.Order).ValueGeneratedNever();
        builder.Property(x => x.Name).HasMaxLength(Lengths.PlaceName);
    }
}
