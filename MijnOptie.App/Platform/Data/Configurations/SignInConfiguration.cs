using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class SignInConfiguration : IEntityTypeConfiguration<SignInRow>
{
    public void Configure(EntityTypeBuilder<SignInRow> builder)
    {
        builder.ToTable("SignIns");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.IpAddress).HasMaxLength(SignInRow.MaximumAddressLength);
        builder.Property(s => s.UserAgent).HasMaxLength(SignInRow.MaximumUserAgentLength);
        builder.Property(s => s.Means).HasConversion<string>().HasMaxLength(Lengths.Code);
        builder.Property(s => s.Outcome).HasConversion<string>().HasMaxLength(Lengths.Code);
        builder.HasIndex(s => new { s.AccountId, s.At });
        builder.HasIndex(s => s.At);
    }
}
