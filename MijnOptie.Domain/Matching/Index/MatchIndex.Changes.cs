using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

public sealed partial class MatchIndex
{
    /// <summary>The index with one candidate new or changed. Only this offer is looked at; the rest is shared.</summary>
    /// <returns>The index, or what <see cref="Build"/> says of the offer or of one candidate too many.</returns>
    public Result<MatchIndex> With(Offer offer)
    {
        if (IndexInput.Check(offer) is { } error) return error;
        if (OfferOf(offer.Id) is null && Candidates >= parts.Options.MaximumCandidates)
        {
            return new Error("MatchIndex.TooManyCandidates", parts.Options.MaximumCandidates);
        }
        return Changed(offer.Id, new AddedOffer(offer, parts.Changes.NumberOf(offer.Id, parts.Offers), parts.Offers, parts.Positions, parts.Pricing));
    }

    /// <summary>The index without a candidate; the same when there is none.</summary>
    public Result<MatchIndex> Without(CandidateId candidate) => OfferOf(candidate) is null ? this : Changed(candidate, null);

    /// <summary>The index with one position new or changed.</summary>
    /// <returns>The index, or what <see cref="Build"/> says of the position or of one position too many.</returns>
    public Result<MatchIndex> With(Position position)
    {
        if (IndexInput.Check(position) is { } error) return error;
        if (PositionOf(position.Id) is null && Positions >= parts.Options.MaximumPositions)
        {
            return new Error("MatchIndex.TooManyPositions", parts.Options.MaximumPositions);
        }
        return Repriced(PositionChange.Put(parts, position));
    }

    /// <summary>The index without a position; the same when there is none.</summary>
    public Result<MatchIndex> Without(PositionId position) =>
        PositionOf(position) is null ? this : Repriced(PositionChange.Remove(parts.Positions, position));

    /// <summary>
    /// What if the criteria weighed otherwise, or the settings were other than they are (a longer grace, a wider near miss): the same candidates and
    /// positions under other weights and settings. Nothing but the prices of what is known already is worked out again.
    /// </summary>
    /// <returns>The index, or an error: <c>MatchIndex.TookTooLong</c>, <c>MatchIndex.TooMuchMemory</c>.</returns>
    public Result<MatchIndex> WhatIf(MatchWeights weights, MatchingSettings? settings = null, CancellationToken cancellationToken = default)
    {
        var rules = settings is null ? Rules : Rules.With(settings);
        return Within(parts.Options, deadline =>
        {
            var pricing = new Pricing(weights, rules);
            var further = PositionTable.Horizon(parts.Offers, rules.Settings) > PositionTable.Horizon(parts.Offers, Rules.Settings);
            var positions = further ? parts.Positions.SeenUpTo(parts.Offers, rules.Settings) : parts.Positions;
            var changes = parts.Changes.Again(each => new AddedOffer(each.Offer, each.Number, parts.Offers, positions, pricing));
            return new MatchIndex(IndexBuilding.Assemble(parts.Offers, positions, changes, pricing, parts.Options, deadline));
        }, cancellationToken);
    }

    private Result<MatchIndex> Changed(CandidateId candidate, AddedOffer? now)
    {
        var changes = parts.Changes.With(candidate, parts.Offers.Find(candidate), now);
        var changed = new MatchIndex(parts.With(changes));
        return !changes.AreMany(parts.Offers.Count) ? changed : Within(parts.Options, changed.LaidOut, CancellationToken.None);
    }

    private MatchIndex Repriced(PositionTable positions)
    {
        var known = parts.Positions.Demands.Length;
        if (positions.Demands.Length == known) return new MatchIndex(parts.With(positions, parts.Priced, parts.Changes));
        PricedDemand[] priced =
        [
            .. parts.Priced,
            .. positions.Demands.Skip(known).Select(demand => PricedDemand.Of(demand, parts.Offers, parts.Pricing)),
        ];
        var changes = parts.Changes.Again(each => new AddedOffer(each.Offer, each.Number, parts.Offers, positions, parts.Pricing));
        return new MatchIndex(parts.With(positions, priced, changes));
    }

    /// <summary>The same index with its changes laid out among the rest.</summary>
    private MatchIndex LaidOut(Deadline deadline)
    {
        if (parts.Changes.IsNone) return this;
        var offers = parts.Offers.Offers.Where((_, row) => !parts.Changes.IsGone(row)).Concat(parts.Changes.Added.Select(each => each.Offer)).ToList();
        var positions = parts.Positions.ById.Select(number => parts.Positions.At(number).Position).ToList();
        return new MatchIndex(IndexBuilding.Build(offers, positions, Rules, Weights, parts.Options, deadline));
    }
}
