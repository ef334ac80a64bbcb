using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidateSubjectConfiguration : IEntityTypeConfiguration<CandidateSubjectRow>
{
    public void Configure(EntityTypeBuilder<CandidateSubjectRow> builder)
    {
        builder.ToTable("CandidateSubjects");
        builder.HasKey(x => new { x.CandidateId, x.Order });
        builder.Property(x => x.Order).ValueGeneratedNever();
        builder.Property(x => x.SubjectCode).HasMaxLength(Lengths.Code);
    }
}
