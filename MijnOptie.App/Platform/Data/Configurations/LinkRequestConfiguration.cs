using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class LinkRequestConfiguration : IEntityTypeConfiguration<LinkRequestRow>
{
    public void Configure(EntityTypeBuilder<LinkRequestRow> builder)
    {
        builder.ToTable("LinkRequests");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Email).HasMaxLength(Lengths.Email);
        builder.Property(r => r.Language).HasMaxLength(2);
        builder.HasIndex(r => r.AskedAt);
    }
}
