using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>
/// Makes an organisation's index and brings it up to date. What is there is asked of the database each time, by ids and revisions only: so a
/// person who was erased, paused or refused is out of the index before it is used again, whoever did that and on which machine.
/// </summary>
internal sealed class IndexKeeping(PeopleGate people, PositionReader positions, MatchingGrounds grounds, IOptions<IndexOptions> options)
{
    // With more changes than this making it anew is less work.
    private const int MostChanges = 200;

    public async Task<OrganisationIndex> UpToDateAsync(TenantScope scope, OrganisationIndex? last, CancellationToken cancellationToken)
    {
        var ground = await grounds.ForAsync(scope, cancellationToken);
        var revisions = await people.RevisionsForMatchingAsync(scope, cancellationToken);
        var changes = await positions.ChangesAsync(scope, cancellationToken);
        if (last is null || last.Ground.Rules.Version != ground.Rules.Version) return await MakeAsync(scope, ground, revisions, changes, cancellationToken);
        var persons = Different(last.Revisions, revisions);
        var places = Different(last.Changes, changes);
        if (persons.Count + places.Count > MostChanges) return await MakeAsync(scope, ground, revisions, changes, cancellationToken);
        var index = await WithPersonsAsync(scope, last.Index, persons, cancellationToken);
        var (changed, cards) = await WithPositionsAsync(scope, index, last.Cards, places, cancellationToken);
        return (last with { Index = changed, Revisions = revisions, Changes = changes, Cards = cards }).Weighing(ground.Weights) with { Ground = ground };
    }

    private async Task<OrganisationIndex> MakeAsync(
        TenantScope scope,
        MatchingGround ground,
        IReadOnlyDictionary<CandidateId, int> revisions,
        IReadOnlyDictionary<PositionId, (DateTimeOffset, DateTimeOffset)> changes,
        CancellationToken cancellationToken)
    {
        var everyone = await people.ForMatchingAsync(scope, cancellationToken);
        var cards = await positions.AllAsync(scope, cancellationToken);
        var bounds = new MatchIndexOptions { MaximumBytes = options.Value.MegabytesEach * 1_048_576L };
        var index = Taken(MatchIndex.Build(
            everyone.Select(person => person.Offer), cards.Select(card => card.Position), ground.Rules, ground.Weights, bounds, cancellationToken));
        return new OrganisationIndex(index, ground, revisions, changes, cards.ToImmutableDictionary(card => card.Position.Id));
    }

    private async Task<MatchIndex> WithPersonsAsync(TenantScope scope, MatchIndex index, List<CandidateId> different, CancellationToken cancellationToken)
    {
        if (different.Count == 0) return index;
        var now = await people.ForMatchingAsync(scope, different, cancellationToken);
        foreach (var gone in different.Except(now.Select(person => person.Offer.Id))) index = Taken(index.Without(gone));
        foreach (var person in now) index = Taken(index.With(person.Offer));
        return index;
    }

    private async Task<(MatchIndex Index, ImmutableDictionary<PositionId, PositionCard> Cards)> WithPositionsAsync(
        TenantScope scope,
        MatchIndex index,
        ImmutableDictionary<PositionId, PositionCard> cards,
        List<PositionId> different,
        CancellationToken cancellationToken)
    {
        if (different.Count == 0) return (index, cards);
        var now = await positions.SomeAsync(scope, different, cancellationToken);
        foreach (var gone in different.Except(now.Select(card => card.Position.Id))) (index, cards) = (Taken(index.Without(gone)), cards.Remove(gone));
        foreach (var card in now) (index, cards) = (Taken(index.With(card.Position)), cards.SetItem(card.Position.Id, card));
        return (index, cards);
    }

    private static List<TId> Different<TId, TStamp>(IReadOnlyDictionary<TId, TStamp> before, IReadOnlyDictionary<TId, TStamp> now)
        where TId : notnull =>
        [
            .. before.Keys.Where(id => !now.ContainsKey(id)),
            .. now.Where(each => !before.TryGetValue(each.Key, out var stamp) || !Equals(stamp, each.Value)).Select(each => each.Key),
        ];

    // What is stored was checked when it came in: that it does not go in here is a bug, or an organisation past every bound.
    private static MatchIndex Taken(Result<MatchIndex> made) =>
        made.TryGet(out var index, out var error) ? index : throw new InvalidDataException($"The index of an organisation cannot be made: {error}");
}
