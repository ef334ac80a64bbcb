using MijnOptie.App.Platform.Security;
using MijnOptie.App.PrivacyOffice.Breaches;
using MijnOptie.App.PrivacyOffice.Deletions;
using MijnOptie.App.PrivacyOffice.Processors;
using MijnOptie.App.PrivacyOffice.Retention;
using MijnOptie.App.Services.Retention;
using MijnOptie.App.Services.Statement;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Overview;

/// <summary>The start page of the privacy officer: what waits, what comes, and whether all is in order.</summary>
internal sealed class ShowOffice(
    CurrentStaff staff,
    BreachDesk breaches,
    HoldDesk holds,
    ProcessorDesk processors,
    ShowDeletions deletions,
    RetentionRun retention,
    CurrentStatement statement,
    StatementArchive archive,
    TimeProvider time)
{
    /// <summary>How far ahead it looks, in days.</summary>
    public const int Days = 30;

    public async Task<OfficeView> HandleAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var now = time.GetUtcNow();
        var horizon = DutchTime.DayOf(now).AddDays(Days);
        var log = await deletions.HandleAsync(cancellationToken);
        return new OfficeView
        {
            Breaches = [.. (await breaches.ListAsync(cancellationToken)).Where(c => !c.IsClosed)],
            EndingHolds = [.. (await holds.ListAsync(cancellationToken)).Where(h => h.Runs && h.EndsOn <= horizon).OrderBy(h => h.EndsOn)],
            Going = [.. (await retention.PreviewAsync(member.Scope, DutchTime.StartOf(horizon.AddDays(1)), cancellationToken)).OrderBy(f => f.Policy.Code, StringComparer.Ordinal)],
            Agreements = [.. (await processors.ListAsync(cancellationToken)).Where(p => p.AgreedOn is null || p.EndsOn <= horizon)],
            Statement = statement.Version,
            StatementHolds = statement.Version.Date <= DutchTime.DayOf(now),
            NextStatement = archive.Versions.FirstOrDefault(v => v.Date > DutchTime.DayOf(now) && v.Date > statement.Version.Date),
            Proof = log.Verdict,
            Deletions = log.Records.Length,
        };
    }
}
