using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Weights turned once into the most points each criterion can bring, in hundredths of a point, adding up to 10,000
/// exactly. The score and every contribution follow from these points, so that what is shown is the whole arithmetic:
/// full fit brings exactly the maximum, no fit brings nothing, and no contribution is over its maximum.
/// </summary>
public sealed class PointScale
{
    private PointScale(ImmutableArray<int> maxima) => Maxima = maxima;

    /// <summary>The most hundredths of a point per criterion, indexed by <see cref="Criterion"/>; the sum is 10,000.</summary>
    public ImmutableArray<int> Maxima { get; }

    /// <summary>
    /// Makes the scale of the criteria that speak for one of <paramref name="sides"/>; the others bring no points.
    /// When all their weights are zero they count alike.
    /// </summary>
    internal static PointScale Of(ReadOnlySpan<int> weights, MatchSides sides)
    {
        Span<long> numerators = stackalloc long[Criteria.Count];
        long sum = 0;
        foreach (var criterion in Criteria.All)
        {
            if ((criterion.Sides() & sides) == 0) continue;
            numerators[(int)criterion] = (long)weights[(int)criterion] * MatchFit.Full;
            sum += weights[(int)criterion];
        }
        if (sum == 0)
        {
            foreach (var criterion in Criteria.All)
            {
                if ((criterion.Sides() & sides) == 0) continue;
                numerators[(int)criterion] = MatchFit.Full;
                sum++;
            }
        }
        Span<int> maxima = stackalloc int[Criteria.Count];
        Apportionment.Fill(numerators, sum, MatchFit.Full, maxima);
        return new PointScale([.. maxima]);
    }

    /// <summary>The score: the mean of the fits weighted by the points, rounded once, to the nearest, a half upwards.</summary>
    /// <param name="fits">One fit per criterion, in the order of <see cref="Criterion"/>.</param>
    public Score Score(ReadOnlySpan<int> fits)
    {
        long sum = 0;
        for (var i = 0; i < Maxima.Length; i++) sum += (long)Maxima[i] * fits[i];
        return new Score(MatchFit.Divide(sum, MatchFit.Full));
    }

    /// <summary>What each criterion brings to <see cref="Score"/>, adding up to it exactly (<see cref="Apportionment"/>).</summary>
    /// <param name="fits">One fit per criterion, in the order of <see cref="Criterion"/>.</param>
    /// <param name="contributions">Hundredths of a point per criterion; filled here.</param>
    /// <returns>The score.</returns>
    public Score Contribute(ReadOnlySpan<int> fits, Span<int> contributions)
    {
        Span<long> numerators = stackalloc long[Criteria.Count];
        for (var i = 0; i < Maxima.Length; i++) numerators[i] = (long)Maxima[i] * fits[i];
        var score = Score(fits);
        Apportionment.Fill(numerators, MatchFit.Full, score.Hundredths, contributions);
        return score;
    }
}
