using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>
/// Candidates and positions in the proportions education has: half of it is primary, a few subjects and cities hold most people, most
/// positions start with the school year. The rules are those of the law and the product's own tables.
/// </summary>
internal sealed record SkewedWorld(ImmutableArray<Offer> Offers, ImmutableArray<Position> Positions)
{
    public static MatchingRules Rules { get; } =
        MatchingRules.From(CodeLists.Standard, QualificationRules.Standard, MatchingSettings.Default);

    public static SkewedWorld Of(int candidates, int positions, Town[] towns, int seed = 1)
    {
        var (draw, all) = (new Draw(seed), new Towns(towns));
        var schools = Enumerable.Range(0, Math.Max(1, positions / 8)).Select(_ => School.Found(all, draw)).ToArray();
        var drawn = Enumerable.Range(0, positions).Select(_ => SkewedPosition.At(draw.One<School>(schools), draw)).ToImmutableArray();
        var near = schools.ToLookup(school => school.Town);
        return new SkewedWorld([.. Enumerable.Range(0, candidates).Select(_ => SkewedOffer.In(all, near, draw))], drawn);
    }
}
