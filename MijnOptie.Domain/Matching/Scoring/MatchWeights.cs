using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// How much each criterion counts for an organisation: whole numbers from 0 to <see cref="Largest"/>, both inclusive, not
/// all zero. Only their proportion matters; by default they add up to 100, so that a weight reads as points.
/// </summary>
public sealed class MatchWeights : IEquatable<MatchWeights>
{
    /// <summary>The largest weight.</summary>
    public const int Largest = 1_000;

    private readonly ImmutableArray<int> weights;

    private MatchWeights(ImmutableArray<int> weights)
    {
        this.weights = weights;
        Overall = PointScale.Of(weights.AsSpan(), MatchSides.Both);
        ForCandidate = PointScale.Of(weights.AsSpan(), MatchSides.Candidate);
        ForPosition = PointScale.Of(weights.AsSpan(), MatchSides.Position);
    }

    /// <summary>
    /// Function 15, qualification 15, sector 5, hours 15, start date 10, reach 15, subject 15, expertise 10, and education
    /// level 0: that one is either met or not and says nothing of how well.
    /// </summary>
    public static MatchWeights Default { get; } = new([15, 15, 5, 15, 10, 15, 15, 10, 0]);

    /// <summary>Points of the score.</summary>
    public PointScale Overall { get; }

    /// <summary>Points of how well the position fits the candidate's wishes.</summary>
    public PointScale ForCandidate { get; }

    /// <summary>Points of how well the candidate fits what the position asks.</summary>
    public PointScale ForPosition { get; }

    /// <summary>The weight of a criterion.</summary>
    public int this[Criterion criterion] => weights[(int)criterion];

    /// <summary>Makes weights.</summary>
    /// <param name="weights">One per criterion, in the order of <see cref="Criterion"/>.</param>
    /// <returns>The weights, or an error: <c>Weights.WrongCount</c> (with the count that is needed),
    /// <c>Weights.Negative</c> (with the criterion), <c>Weights.TooLarge</c> (with the criterion and the bound),
    /// <c>Weights.AllZero</c>.</returns>
    public static Result<MatchWeights> Create(IReadOnlyList<int> weights)
    {
        if (weights.Count != Criteria.Count) return new Error("Weights.WrongCount", Criteria.Count);
        foreach (var criterion in Criteria.All)
        {
            var weight = weights[(int)criterion];
            if (weight < 0) return new Error("Weights.Negative", criterion);
            if (weight > Largest) return new Error("Weights.TooLarge", criterion, Largest);
        }
        return weights.All(weight => weight == 0) ? new Error("Weights.AllZero") : new MatchWeights([.. weights]);
    }

    /// <summary>The same weights with one of them changed; errors as <see cref="Create"/>.</summary>
    public Result<MatchWeights> With(Criterion criterion, int weight) => Create(weights.SetItem((int)criterion, weight));

    /// <inheritdoc/>
    public bool Equals(MatchWeights? other) => other is not null && weights.AsSpan().SequenceEqual(other.weights.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MatchWeights);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var weight in weights) hash.Add(weight);
        return hash.ToHashCode();
    }
}
