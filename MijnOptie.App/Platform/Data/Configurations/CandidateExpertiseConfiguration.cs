using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidateExpertiseConfiguration : IEntityTypeConfiguration<CandidateExpertiseRow>
{
    public void Configure(EntityTypeBuilder<CandidateExpertiseRow> builder)
    {
        builder.ToTable("CandidateExpertise");
        builder.HasKey(x => new { x.CandidateId, x.Order });
        builder.Property(x => x.Order).ValueGeneratedNever();
        builder.Property(x => x.Text).HasMaxLength(MijnOptie.Domain.Shared.ExpertiseTag.MaximumLength);
    }
}
