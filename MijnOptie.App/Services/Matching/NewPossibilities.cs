using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;

namespace MijnOptie.App.Services.Matching;

/// <summary>
/// What came within reach since some moment: people who joined and fit somewhere, and positions that are new or were changed and
/// for which someone fits.
/// </summary>
internal sealed class NewPossibilities(PeopleGate people, OrganisationIndexes indexes)
{
    /// <summary>Most people and positions looked at: after a large import nobody waits for an exact number.</summary>
    public const int Most = 500;

    /// <returns>How many people, and how many positions; each at most <see cref="Most"/>.</returns>
    public async Task<(int People, int Positions)> SinceAsync(TenantScope scope, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var current = await indexes.CurrentAsync(scope, cancellationToken);
        var newcomers = (await people.JoinedMatchingAsync(scope, since, Most, cancellationToken))
            .Count(id => current.Index.TopPositions(id, 1).TryGet(out var hits, out _) && (hits.Positions.Length + hits.Possibilities.Length > 0));
        var positions = current.Changes.Where(change => change.Value.Item1 > since).Take(Most)
            .Count(change => current.Index.TopCandidates(change.Key, 1).TryGet(out var hits, out _) && hits.Length > 0);
        return (newcomers, positions);
    }
}
