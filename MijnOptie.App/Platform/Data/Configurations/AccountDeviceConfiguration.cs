using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class AccountDeviceConfiguration : IEntityTypeConfiguration<AccountDeviceRow>
{
    public void Configure(EntityTypeBuilder<AccountDeviceRow> builder)
    {
        builder.ToTable("AccountDevices");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.TokenHash).HasMaxLength(Secret.HashLength);
        builder.Property(d => d.IpAddress).HasMaxLength(SignInRow.MaximumAddressLength);
        builder.Property(d => d.UserAgent).HasMaxLength(SignInRow.MaximumUserAgentLength);
        builder.HasIndex(d => new { d.AccountId, d.TokenHash }).IsUnique();
        builder.HasIndex(d => d.LastSeenAt);
        builder.HasOne<StaffAccount>().WithMany().HasForeignKey(d => d.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
