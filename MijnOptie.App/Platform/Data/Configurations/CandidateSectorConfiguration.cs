using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidateSectorConfiguration : IEntityTypeConfiguration<CandidateSectorRow>
{
    public void Configure(EntityTypeBuilder<CandidateSectorRow> builder)
    {
        builder.ToTable("CandidateSectors");
        builder.HasKey(x => new { x.CandidateId, x.Order });
        builder.Property(x => x.Order).ValueGeneratedNever();
        builder.Property(x => x.SectorCode).HasMaxLength(Lengths.Code);
    }
}
