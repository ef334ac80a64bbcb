using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidateEventConfiguration : IEntityTypeConfiguration<CandidateEventRow>
{
    public void Configure(EntityTypeBuilder<CandidateEventRow> builder)
    {
        builder.ToTable("CandidateEvents");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => new { e.CandidateId, e.At });
        builder.HasOne<CandidateRow>().WithMany().HasForeignKey(e => e.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }
}
