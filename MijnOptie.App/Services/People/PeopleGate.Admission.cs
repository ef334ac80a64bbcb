using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Services.People;

/// <summary>Reading people for admission: those who named the organisation themselves, and showed that the address is theirs.</summary>
internal sealed partial class PeopleGate
{
    /// <summary>Those whose admission stands so, who is so longest first; with how many there are.</summary>
    public async Task<(IReadOnlyList<Newcomer> Items, int Total)> ForAdmissionAsync(
        TenantScope scope, AdmissionState admission, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var found = ByForm(context).Where(c => c.Admission == admission);
        var total = await found.CountAsync(cancellationToken);
        var order = admission == AdmissionState.Waiting ? found.OrderBy(c => c.AdmissionAt) : found.OrderByDescending(c => c.AdmissionAt);
        var rows = await CandidateQueries.WithParts(order.ThenBy(c => c.Id).Skip(skip).Take(take)).ToListAsync(cancellationToken);
        var own = await OrganisationRecordsAsync(context, rows, cancellationToken);
        return ([.. rows.Select(row => new Newcomer(CandidateMapping.Read(row), row.Admission, row.AdmissionAt, row.RefusalReason, own(row)))], total);
    }

    /// <summary>How many wait for admission.</summary>
    public async Task<int> CountWaitingAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await ByForm(context).CountAsync(c => c.Admission == AdmissionState.Waiting, cancellationToken);
    }

    private IQueryable<CandidateRow> ByForm(AppDbContext context) => context.Candidates.AsNoTracking()
        .Where(c => c.Source == CandidateSource.Form).Where(PeopleClauses.TakesPart(time.GetUtcNow()));

    // The same reference says more than the same address: an address can be shared. References are compared here, one way for
    // both databases: an organisation has some thousands at most.
    private static async Task<Func<CandidateRow, OrganisationRecord?>> OrganisationRecordsAsync(
        AppDbContext context, IReadOnlyList<CandidateRow> rows, CancellationToken cancellationToken)
    {
        var mails = rows.Select(r => r.EmailKey).ToList();
        var areNamed = rows.Any(r => r.Reference is not null);
        var own = await context.Candidates.AsNoTracking()
            .Where(c => c.Source != CandidateSource.Form && (mails.Contains(c.EmailKey) || (areNamed && c.Reference != null)))
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Initials, c.FirstName, c.LastName, c.Reference, c.EmailKey })
            .ToListAsync(cancellationToken);
        return row => own
            .Select(o => new OrganisationRecord(
                o.Id, ContactDetails.NameOf(o.Initials, o.FirstName, o.LastName), o.Reference,
                row.Reference is not null && string.Equals(o.Reference, row.Reference, StringComparison.OrdinalIgnoreCase), o.EmailKey == row.EmailKey))
            .Where(o => o.SameReference || o.SameEmail)
            .OrderByDescending(o => o.SameReference).ThenByDescending(o => o.SameEmail)
            .FirstOrDefault();
    }
}
