using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>The input in one order, by id, with who holds what: the order in which it came has no influence from here on.</summary>
internal sealed class PlanWorld
{
    public PlanWorld(PlanInput input, PlanOptions options, CancellationToken cancellationToken)
    {
        Weights = input.Weights;
        Rules = input.Rules;
        Offers = [.. input.Offers.OrderBy(offer => offer.Id)];
        Positions = [.. input.Positions.OrderBy(position => position.Id)];
        offers = Offers.Select((offer, at) => (offer.Id, at)).ToDictionary(each => each.Id, each => each.at);
        positions = Positions.Select((position, at) => (position.Id, at)).ToDictionary(each => each.Id, each => each.at);
        Held = Holdings(Offers, Positions, offers);
        Pairs = Kept(input, options, cancellationToken);
    }

    private readonly Dictionary<CandidateId, int> offers;
    private readonly Dictionary<PositionId, int> positions;

    public MatchWeights Weights { get; }

    public MatchingRules Rules { get; }

    public ImmutableArray<Offer> Offers { get; }

    public ImmutableArray<Position> Positions { get; }

    /// <summary>Who holds what and how much of it, in the order of the positions.</summary>
    public ImmutableArray<PlanHolding> Held { get; }

    /// <summary>The pairs that take part, in the order of the candidates and then the positions.</summary>
    public ImmutableArray<PlanPair> Pairs { get; }

    /// <summary>How many pairs were left out because the person has better ones.</summary>
    public int LeftOut { get; private set; }

    public int Person(CandidateId id) => offers[id];

    public int Place(PositionId id) => positions[id];

    /// <summary>
    /// How well a held position fits its holder's wishes. When it began says nothing about that, so the date fits fully.
    /// </summary>
    public Score HeldWishes(PlanHolding held)
    {
        var pair = PairAssessment.Of(PartOffer.Of(Offers[held.Person]), Positions[held.Place], Rules);
        var fits = pair.Fits.ToArray();
        fits[(int)Criterion.StartDate] = MatchFit.Full;
        return Weights.ForCandidate.Score(fits);
    }

    private ImmutableArray<PlanPair> Kept(PlanInput input, PlanOptions options, CancellationToken cancellationToken)
    {
        var stays = options.Staying.ToHashSet();
        var forbidden = options.Forbidden.ToHashSet();
        var locked = options.Locked.ToHashSet();
        var open = Positions.Where(position => CanBeTaken(position, stays)).ToImmutableArray();
        var byPerson = input.Pairs.Between(Offers, open, cancellationToken)
            .Where(pair => options.Conditional ? pair.Verdict <= VerdictKind.Conditional : pair.Verdict == VerdictKind.Match)
            .Where(pair => !forbidden.Contains(new PlanStep(pair.Candidate, pair.Position)))
            .Where(pair => Positions[Place(pair.Position)].Holder != pair.Candidate)
            .GroupBy(pair => Person(pair.Candidate));
        var kept = new List<PlanPair>();
        foreach (var person in byPerson.OrderBy(person => person.Key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var best = person
                .OrderByDescending(pair => locked.Contains(new PlanStep(pair.Candidate, pair.Position)))
                .ThenByDescending(pair => pair.Score)
                .ThenBy(pair => Place(pair.Position))
                .ToList();
            LeftOut += Math.Max(0, best.Count - options.ConsideredPerPerson);
            kept.AddRange(best.Take(options.ConsideredPerPerson).OrderBy(pair => Place(pair.Position)));
        }
        return [.. kept];
    }

    private bool CanBeTaken(Position position, HashSet<CandidateId> stays)
    {
        if (position.State == PositionState.Possibility || position.Hours.Maximum == Hours.Zero) return false;
        if (position.Holder is not { } holder) return position.State == PositionState.Open;
        if (!offers.ContainsKey(holder)) return false;
        return position.SmallestPart is not null || !stays.Contains(holder);
    }

    // What someone works is told once for all positions together: cut in proportion to their size.
    private static ImmutableArray<PlanHolding> Holdings(
        ImmutableArray<Offer> offers, ImmutableArray<Position> positions, Dictionary<CandidateId, int> people)
    {
        var held = new List<PlanHolding>();
        var byHolder = positions.Index()
            .Where(each => each.Item.Holder is { } holder && people.ContainsKey(holder) && each.Item.Hours.Maximum > Hours.Zero)
            .GroupBy(each => people[each.Item.Holder!.Value]);
        foreach (var group in byHolder)
        {
            var places = group.ToList();
            var sizes = places.Select(each => (long)each.Item.Hours.Maximum.TenThousandths).ToArray();
            var total = (int)Math.Min(sizes.Sum(), offers[group.Key].CurrentHours.TenThousandths);
            var parts = new int[sizes.Length];
            if (total == 0) sizes.Select(size => (int)size).ToArray().CopyTo(parts, 0);
            else Apportionment.Fill([.. sizes.Select(size => size * total)], sizes.Sum(), total, parts);
            held.AddRange(places.Select((each, at) => new PlanHolding(group.Key, each.Index, new Hours(parts[at]))));
        }
        return [.. held.Where(each => each.Hours > Hours.Zero).OrderBy(each => each.Place)];
    }
}
