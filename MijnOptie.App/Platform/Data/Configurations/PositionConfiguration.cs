using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class PositionConfiguration : IEntityTypeConfiguration<PositionRow>
{
    public void Configure(EntityTypeBuilder<PositionRow> builder)
    {
        builder.ToTable("Positions");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Reference).HasMaxLength(PositionRow.MaximumReferenceLength);
        builder.Property(p => p.Title).HasMaxLength(PositionRow.MaximumTitleLength);
        builder.Property(p => p.FunctionCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.SubjectCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.SectorCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.QualificationCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.EducationLevelCode).HasMaxLength(Lengths.Code);
        builder.Property(p => p.SearchText).HasMaxLength(PositionRow.MaximumSearchLength);
        builder.Property(p => p.ChangedAt).IsConcurrencyToken();
        builder.HasIndex(p => new { p.TenantId, p.Reference }).IsUnique();
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(p => p.TenantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Location).WithMany(l => l.Positions).HasForeignKey(p => p.LocationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<CandidateRow>().WithMany().HasForeignKey(p => p.HolderId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(p => p.Expertise).WithOne().HasForeignKey(e => e.PositionId).OnDelete(DeleteBehavior.Cascade);
    }
}
