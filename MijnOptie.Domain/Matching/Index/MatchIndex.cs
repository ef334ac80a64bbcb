using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Many offers and positions at once, in columns, exactly as <see cref="Matcher.Evaluate"/> sees them pair by pair: every verdict, score and
/// order is the same to the bit. Immutable and safe to share between threads; a change gives a new index that shares the rest.
/// Lists hold what fits (<see cref="VerdictKind.Match"/> and <see cref="VerdictKind.Conditional"/>), in the declared order
/// (<see cref="MatchOrder"/>); what nearly fits has lists of its own. Nobody gets a position in a list that they hold already.
/// </summary>
public sealed partial class MatchIndex
{
    /// <summary>The longest list that may be asked for.</summary>
    public const int LongestList = MatchPageRequest.LargestPage;

    private readonly IndexParts parts;

    private MatchIndex(IndexParts parts) => this.parts = parts;

    internal IndexParts Parts => parts;

    /// <summary>The weights scores are made with.</summary>
    public MatchWeights Weights => parts.Pricing.Weights;

    /// <summary>The rules pairs are judged by.</summary>
    public MatchingRules Rules => parts.Pricing.Rules;

    /// <summary>How many candidates are in it.</summary>
    public int Candidates => parts.Offers.Count - parts.Changes.Gone + parts.Changes.Came;

    /// <summary>How many positions are in it.</summary>
    public int Positions => parts.Positions.ById.Length;

    /// <summary>Builds an index. Either side may be empty.</summary>
    /// <returns>The index, or an error: <c>MatchIndex.DuplicateCandidate</c> and <c>MatchIndex.DuplicatePosition</c> (with the id),
    /// <c>MatchIndex.TooManyCandidates</c> and <c>MatchIndex.TooManyPositions</c> (with the bound), <c>MatchIndex.UnsetList</c>,
    /// <c>MatchIndex.ListTooLong</c>, <c>MatchIndex.HoursOutOfBounds</c> and <c>MatchIndex.RadiusOutOfBounds</c> (with the id),
    /// <c>MatchIndex.TooMuchMemory</c> and <c>MatchIndex.TookTooLong</c> (with the bound).</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Result<MatchIndex> Build(
        IEnumerable<Offer> candidates,
        IEnumerable<Position> positions,
        MatchingRules rules,
        MatchWeights weights,
        MatchIndexOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var (offers, places, bounds) = (candidates.ToList(), positions.ToList(), options ?? MatchIndexOptions.Default);
        if (offers.Count > bounds.MaximumCandidates) return new Error("MatchIndex.TooManyCandidates", bounds.MaximumCandidates);
        if (places.Count > bounds.MaximumPositions) return new Error("MatchIndex.TooManyPositions", bounds.MaximumPositions);
        if (IndexInput.Check(offers, IndexInput.Check, offer => offer.Id, "MatchIndex.DuplicateCandidate") is { } wrongOffer) return wrongOffer;
        if (IndexInput.Check(places, IndexInput.Check, place => place.Id, "MatchIndex.DuplicatePosition") is { } wrongPosition) return wrongPosition;
        return Within(bounds, deadline => new MatchIndex(IndexBuilding.Build(offers, places, rules, weights, bounds, deadline)), cancellationToken);
    }

    private static Result<T> Within<T>(MatchIndexOptions bounds, Func<Deadline, T> work, CancellationToken cancellationToken)
    {
        try
        {
            return work(new Deadline(bounds, cancellationToken));
        }
        catch (DeadlineException)
        {
            return new Error("MatchIndex.TookTooLong", bounds.MaximumTime);
        }
        catch (IndexTooLargeException)
        {
            return new Error("MatchIndex.TooMuchMemory", bounds.MaximumBytes);
        }
    }

    private static Error? WrongSize(int count) => count is < 1 or > LongestList ? new Error("MatchIndex.CountOutOfBounds", LongestList) : null;
}
