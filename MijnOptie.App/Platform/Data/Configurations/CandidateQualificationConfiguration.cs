using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidateQualificationConfiguration : IEntityTypeConfiguration<CandidateQualificationRow>
{
    public void Configure(EntityTypeBuilder<CandidateQualificationRow> builder)
    {
        builder.ToTable("CandidateQualifications");
        builder.HasKey(x => new { x.CandidateId, x.Order });
        builder.Property(x => x.Order).ValueGeneratedNever();
        builder.Property(x => x.QualificationCode).HasMaxLength(Lengths.Code);
        builder.Property(x => x.SubjectCode).HasMaxLength(Lengths.Code);
    }
}
