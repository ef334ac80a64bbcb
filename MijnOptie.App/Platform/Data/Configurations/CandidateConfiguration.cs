using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class CandidateConfiguration : IEntityTypeConfiguration<CandidateRow>
{
    public void Configure(EntityTypeBuilder<CandidateRow> builder)
    {
        builder.ToTable("Candidates");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Initials).HasMaxLength(CandidateRow.MaximumInitialsLength);
        builder.Property(c => c.FirstName).HasMaxLength(CandidateRow.MaximumNameLength);
        builder.Property(c => c.LastName).HasMaxLength(CandidateRow.MaximumNameLength);
        builder.Property(c => c.Email).HasMaxLength(Lengths.Email);
        builder.Property(c => c.EmailKey).HasMaxLength(Lengths.Email + 64); // punycode can be longer
        builder.Property(c => c.NewEmail).HasMaxLength(Lengths.Email);
        builder.Property(c => c.Phone).HasMaxLength(Lengths.Phone);
        builder.Property(c => c.LinkedIn).HasMaxLength(CandidateRow.MaximumUrlLength);
        builder.Property(c => c.HomeTown).HasMaxLength(Lengths.PlaceName);
        builder.Property(c => c.BaseLocation).HasMaxLength(Lengths.PlaceName);
        builder.Property(c => c.EducationLevelCode).HasMaxLength(Lengths.Code);
        builder.Property(c => c.CategoryCode).HasMaxLength(Lengths.Code);
        builder.Property(c => c.StatusCode).HasMaxLength(Lengths.Code);
        builder.Property(c => c.Reference).HasMaxLength(CandidateRow.MaximumReferenceLength);
        builder.Property(c => c.Language).HasMaxLength(2);
        builder.Property(c => c.StatementVersion).HasMaxLength(10);
        builder.Property(c => c.AdmissionAt).IsConcurrencyToken();
        builder.HasIndex(c => c.SubmissionId).IsUnique();
        builder.HasIndex(c => new { c.TenantId, c.EmailKey });
        builder.HasIndex(c => new { c.TenantId, c.Admission });
        builder.HasIndex(c => new { c.TenantId, c.EnteredAt });
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(c => c.TenantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Functions).WithOne().HasForeignKey(x => x.CandidateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Subjects).WithOne().HasForeignKey(x => x.CandidateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Qualifications).WithOne().HasForeignKey(x => x.CandidateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Sectors).WithOne().HasForeignKey(x => x.CandidateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Places).WithOne().HasForeignKey(x => x.CandidateId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(c => c.Expertise).WithOne().HasForeignKey(x => x.CandidateId).OnDelete(DeleteBehavior.Cascade);
    }
}
