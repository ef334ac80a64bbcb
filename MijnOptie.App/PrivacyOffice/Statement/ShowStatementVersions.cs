using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.PrivacyOffice.Statement;

/// <summary>The versions of the statement, and how many candidates of the organisation sent their offer under each.</summary>
internal sealed class ShowStatementVersions(CurrentStaff staff, DataContexts contexts, StatementArchive archive)
{
    public async Task<IReadOnlyList<StatementVersionLine>> HandleAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        await using var context = contexts.Open(member.Scope);
        var seen = await context.Candidates.AsNoTracking().Where(c => c.StatementVersion != null)
            .GroupBy(c => c.StatementVersion!)
            .Select(group => new { Version = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Version, group => group.Count, cancellationToken);
        return [.. archive.Versions.Reverse().Select(version => new StatementVersionLine(version, archive.Before(version), seen.GetValueOrDefault(version.Name)))];
    }
}
