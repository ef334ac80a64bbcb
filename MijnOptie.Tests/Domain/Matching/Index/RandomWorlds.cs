using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support.Builders;

namespace MijnOptie.Tests.Domain.Matching.Index;

/// <summary>Worlds in which few different things exist, so that people share kinds and places, and ties and edges happen all the time.</summary>
internal static class RandomWorlds
{
    private static readonly Gen<MatchingSettings> Settings =
        from grace in RandomPairs.OneOf(0, 1, 14, 30)
        from zeroAt in RandomPairs.OneOf(1, 5, 60)
        from step in RandomPairs.OneOf(0, 4_000)
        from conditional in RandomPairs.OneOf(0, 5_000, 9_000)
        from near in RandomPairs.OneOf(0, 8, 40)
        from sector in Gen.Bool
        select MatchingSettings.Create(
            dateGraceDays: grace, travelZeroKilometres: zeroAt, sectorStep: step, conditionalQualificationFit: conditional,
            nearMissHours: near, nearMissKilometres: near, nearMissDays: near, nearMissSector: sector).Value;

    // Hours from a handful, so that pairs end up exactly on each other's edges.
    private static readonly Gen<HoursRange> FewHours =
        from one in RandomPairs.OneOf(0, 1, 2_000, 4_000, 6_001, 10_000)
        from other in RandomPairs.OneOf(0, 2_000, 4_000, 10_000)
        select HoursRange.Create(new Hours(Math.Min(one, other)), new Hours(Math.Max(one, other))).Value;

    private static readonly Gen<Offer> Offers =
        from offer in RandomPairs.Offers
        from common in Gen.Int[0, 9]
        from few in Gen.Bool
        from hours in FewHours
        from tags in Gen.Int[0, 90]
        select Common(offer, common) with
        {
            Hours = few ? hours : offer.Hours,
            Expertise = tags > 80 ? [.. Enumerable.Range(0, tags).Select(Tag)] : offer.Expertise,
        };

    private static readonly Gen<Position> Positions =
        from position in RandomPairs.Positions
        from common in Gen.Int[0, 9]
        from few in Gen.Bool
        from hours in FewHours
        from tags in Gen.Int[0, 90]
        select Common(position, common) with
        {
            Hours = few ? hours : position.Hours,
            Requirements = position.Requirements with
            {
                Expertise = tags > 80 ? [.. Enumerable.Range(tags - 75, tags).Select(Tag)] : position.Requirements.Expertise,
            },
        };

    public static Gen<World> Any { get; } =
        from offers in Offers.Array[0, 30]
        from positions in Positions.Array[0, 20]
        from holders in Gen.Int[0, 60].Array[positions.Length]
        from states in RandomPairs.OneOf(PositionState.Open, PositionState.Open, PositionState.FreesUp, PositionState.Possibility).Array[positions.Length]
        from weights in RandomPairs.Weights
        from settings in Settings
        from count in Gen.Int[1, 6]
        from width in RandomPairs.OneOf(LaneWidth.One, LaneWidth.Eight, LaneWidth.Sixteen)
        select new World(
            [.. offers.Select((offer, at) => offer with { Id = new CandidateId(Id(at)) })],
            [.. positions.Select((position, at) => position with
            {
                Id = new PositionId(Id(at)),
                State = states[at],
                Holder = holders[at] < offers.Length ? new CandidateId(Id(holders[at])) : null,
            })],
            weights,
            settings,
            count,
            width);

    /// <summary>Ids whose order is not that in which they were made.</summary>
    public static Guid Id(int at) => new((at * 7 % 31) + 1, (short)at, 0, new byte[8]);

    private static ExpertiseTag Tag(int number) => ExpertiseTag.Parse($"Tag {number}").Value;

    // Most people are like each other: someone qualified, nearby, on time.
    private static Offer Common(Offer offer, int common) => common < 4 ? offer : offer with
    {
        Functions = [new("TEACHER")],
        Subjects = [new("MATHS")],
        Qualifications = [SmallRules.Held("DEGREE", "MATHS")],
        Sectors = common < 7 ? [new("LOWER")] : [new("SECONDARY"), new("LOWER")],
        AvailableFrom = new DateOnly(2027, 2, 1).AddDays(common - 6),
        Places = [new(new PlaceId(1), "Plaats", MatchBuilders.North(20), 30)],
    };

    private static Position Common(Position position, int common) => common < 4 ? position : position with
    {
        Function = new("TEACHER"),
        Subject = new("MATHS"),
        Sector = new("LOWER"),
        Point = MatchBuilders.North(common < 7 ? 30 : 50),
        Period = DateRange.Create(new DateOnly(2027, 2, 1), null).Value,
        Requirements = position.Requirements with { Qualification = null },
    };
}
