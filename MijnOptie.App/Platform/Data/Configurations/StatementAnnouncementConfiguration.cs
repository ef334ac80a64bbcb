using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Data.Configurations;

internal sealed class StatementAnnouncementConfiguration : IEntityTypeConfiguration<StatementAnnouncementRow>
{
    public void Configure(EntityTypeBuilder<StatementAnnouncementRow> builder)
    {
        builder.ToTable("StatementAnnouncements");
        builder.HasKey(a => a.Version);
        builder.Property(a => a.Version).HasMaxLength(StatementAnnouncementRow.MaximumVersionLength);
    }
}
