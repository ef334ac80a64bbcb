using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class StaffAccountConfiguration : IEntityTypeConfiguration<StaffAccount>
{
    public void Configure(EntityTypeBuilder<StaffAccount> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(a => a.DisplayName).HasMaxLength(StaffAccount.MaximumNameLength);
        builder.Property(a => a.PasswordHash).HasMaxLength(500);
        builder.Property(a => a.SecurityStamp).HasMaxLength(100);
        builder.Property(a => a.ConcurrencyStamp).HasMaxLength(100);
        builder.Property(a => a.PhoneNumber).HasMaxLength(Lengths.Phone);
        builder.Property(a => a.Language).HasMaxLength(2).HasDefaultValue("nl");
        builder.Property(a => a.Digest).HasConversion<string>().HasMaxLength(Lengths.Code).HasDefaultValue(DigestRhythm.Weekly).HasSentinel(DigestRhythm.Weekly);
        builder.HasOne<OrganisationRow>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
