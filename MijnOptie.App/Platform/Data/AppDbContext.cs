using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data;

/// <summary>
/// The one model, of which SQLite and SQL Server each have a derived context with its own migrations. A context is made
/// for one operation and one tenant; without a tenant no tenant-owned row can be read or written.
/// </summary>
internal abstract class AppDbContext(DbContextOptions options, Guid? tenant)
    : IdentityDbContext<StaffAccount, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    /// <summary>Name of the query filter that closes tenant-owned rows.</summary>
    public const string TenantFilter = "Tenant";

    /// <summary>The organisation this context works for; null for none.</summary>
    public Guid? Tenant { get; } = tenant;

    /// <summary>The queue of writers on an embedded database; null where the server arranges that.</summary>
    public SqliteWriteGate? WriteGate { get; init; }

    /// <summary>True while this context is the one writer.</summary>
    public bool HoldsWriteGate { get; set; }

    public DbSet<OrganisationRow> Organisations => Set<OrganisationRow>();

    public DbSet<OrganisationContactRow> OrganisationContacts => Set<OrganisationContactRow>();

    public DbSet<OrganisationCodeRow> OrganisationCodes => Set<OrganisationCodeRow>();

    public DbSet<LocationRow> Locations => Set<LocationRow>();

    public DbSet<PositionRow> Positions => Set<PositionRow>();

    public DbSet<CandidateRow> Candidates => Set<CandidateRow>();

    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    public DbSet<CandidateEventRow> CandidateEvents => Set<CandidateEventRow>();

    public DbSet<OneTimeLinkRow> OneTimeLinks => Set<OneTimeLinkRow>();

    public DbSet<LinkRequestRow> LinkRequests => Set<LinkRequestRow>();

    public DbSet<PortalSessionRow> PortalSessions => Set<PortalSessionRow>();

    public DbSet<PortalCodeRow> PortalCodes => Set<PortalCodeRow>();

    public DbSet<IntakeDraftRow> IntakeDrafts => Set<IntakeDraftRow>();

    public DbSet<IntakeDraftFieldRow> IntakeDraftFields => Set<IntakeDraftFieldRow>();

    public DbSet<SignInRow> SignIns => Set<SignInRow>();

    public DbSet<AccountDeviceRow> AccountDevices => Set<AccountDeviceRow>();

    public DbSet<AuthenticatorRow> Authenticators => Set<AuthenticatorRow>();

    public DbSet<DeletionRecordRow> DeletionRecords => Set<DeletionRecordRow>();

    public DbSet<TombstoneRow> Tombstones => Set<TombstoneRow>();

    public DbSet<RetentionHoldRow> RetentionHolds => Set<RetentionHoldRow>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<AuditRow> AuditLog => Set<AuditRow>();

    public DbSet<OutboxMailRow> OutboxMails => Set<OutboxMailRow>();

    public DbSet<CandidateReminderRow> CandidateReminders => Set<CandidateReminderRow>();

    public DbSet<JobRunRow> JobRuns => Set<JobRunRow>();

    public DbSet<JobClockRow> JobClocks => Set<JobClockRow>();

    // A transaction that is dropped without commit or roll-back tells no interceptor: the gate opens here at the latest.
    public override void Dispose()
    {
        base.Dispose();
        WriteGate?.Leave(this);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        WriteGate?.Leave(this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeConverter>().HavePrecision(6);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        TenantModel.Apply(builder, this);
    }
}
