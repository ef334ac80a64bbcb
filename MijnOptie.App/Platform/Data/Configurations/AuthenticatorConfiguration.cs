using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class AuthenticatorConfiguration : IEntityTypeConfiguration<AuthenticatorRow>
{
    public void Configure(EntityTypeBuilder<AuthenticatorRow> builder)
    {
        builder.ToTable("Authenticators");
        builder.HasKey(a => a.AccountId);
        builder.Property(a => a.AccountId).ValueGeneratedNever();
        builder.Property(a => a.Key).HasMaxLength(AuthenticatorRow.MaximumKeyLength);
        builder.Property(a => a.PendingKey).HasMaxLength(AuthenticatorRow.MaximumKeyLength);
        builder.HasOne<StaffAccount>().WithOne().HasForeignKey<AuthenticatorRow>(a => a.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
