using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidateFunctionConfiguration : IEntityTypeConfiguration<CandidateFunctionRow>
{
    public void Configure(EntityTypeBuilder<CandidateFunctionRow> builder)
    {
        builder.ToTable("CandidateFunctions");
        builder.HasKey(x => new { x.CandidateId, x.Order });
        builder.Property(x => x.Order).ValueGeneratedNever();
        builder.Property(x => x.FunctionCode).HasMaxLength(Lengths.Code);
    }
}
