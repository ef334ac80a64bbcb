using CsCheck;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.Index;

/// <summary>The kernel at every width against the criteria and the scale that it stands for.</summary>
public sealed class LaneTests
{
    private static readonly Gen<(PairTerms Terms, int[] Points, int[] Minimum, int[] Maximum, int[] Available)> Columns =
        from least in Hours
        from most in Hours
        from start in Gen.Int[739_000, 739_800]
        from length in Gen.Int[0, 40]
        from grace in RandomPairs.OneOf(0, 1, 14, 365)
        from hoursPoints in Gen.Int[0, 5_000]
        from datePoints in Gen.Int[0, 5_000]
        from count in Gen.Int[0, 50]
        from points in Gen.OneOf(Gen.Int[0, 5_000 * 10_000], Gen.Const(0), Gen.Int[Pricing.Never, Pricing.Never + 100_000_000]).Array[count]
        from minimum in Hours.Array[count]
        from maximum in Hours.Array[count]
        from available in Gen.Int[-400, 400].Array[count]
        let terms = new PairTerms(
            Math.Min(least, most), Math.Max(least, most), start, StartDateCriterion.Latest(start, start + length, grace), grace,
            hoursPoints, Math.Min(datePoints, 5_000 - hoursPoints))
        select (terms, points,
            minimum.Select((hours, at) => Math.Min(hours, maximum[at])).ToArray(),
            maximum.Select((hours, at) => Math.Max(hours, minimum[at])).ToArray(),
            available.Select(days => start + days).ToArray());

    private static Gen<int> Hours => Gen.OneOf(Gen.Int[0, 10_000], RandomPairs.OneOf(0, 1, 250, 9_999, 10_000));

    [Theory]
    [InlineData(LaneWidth.One, 1)]
    [InlineData(LaneWidth.Eight, 8)]
    [InlineData(LaneWidth.Sixteen, 16)]
    public void Given_any_columns_When_scored_at_a_width_Then_as_the_criteria_say(LaneWidth width, int lanes)
    {
        var arithmetic = Arithmetic.Of(width);
        Assert.True(arithmetic.Lanes <= lanes); // a machine without the hardware takes the next narrower one
        Columns.Sample(
            given =>
            {
                var (terms, count) = (given.Terms, given.Points.Length);
                var columns = new OfferColumns();
                columns.Hold(count);
                given.Minimum.CopyTo(columns.Minimum, 0);
                given.Maximum.CopyTo(columns.Maximum, 0);
                given.Available.CopyTo(columns.Available, 0);
                var (points, scores, found) = (new int[columns.Row.Length], new int[columns.Row.Length], new int[columns.Row.Length]);
                given.Points.CopyTo(points, 0);
                arithmetic.Score(terms, columns, points, 0, count, scores);
                var expected = Enumerable.Range(0, count)
                    .Select(at => Expected(terms, given.Points[at], given.Minimum[at], given.Maximum[at], given.Available[at]))
                    .ToArray();
                Assert.Equal(expected, scores[..count]);
                foreach (var lowest in new[] { 0, 1, 5_000, 10_000 })
                {
                    var number = arithmetic.AtLeast(lowest, scores, count, found);
                    Assert.Equal(Enumerable.Range(0, count).Where(at => expected[at] >= lowest), found[..number]);
                }
            },
            iter: 3_000);
    }

    [Theory]
    [InlineData(LaneWidth.One)]
    [InlineData(LaneWidth.Eight)]
    [InlineData(LaneWidth.Sixteen)]
    public void Given_any_run_of_positions_When_asked_at_a_width_which_agree_Then_as_the_criteria_say(LaneWidth width) => Runs.Sample(
        given =>
        {
            var (terms, hours, starts, from, to) = given;
            var codes = hours.Select((each, at) => PositionCode.Of(
                APosition().Build() with
                {
                    Hours = HoursRange.Create(new Hours(Math.Min(each.One, each.Other)), new Hours(Math.Max(each.One, each.Other))).Value,
                    Period = DateRange.Create(DateOnly.FromDayNumber(starts[at].Start), DateOnly.FromDayNumber(starts[at].Start + starts[at].Length)).Value,
                },
                at, 0, 0, new Catalog<string>())).ToArray();
            var found = new int[codes.Length + 16];
            var number = Arithmetic.Of(width).Agreeing(terms, new TermColumns(codes), from, to, ref found[0]);
            Assert.Equal(Enumerable.Range(from, to - from).Where(at => Agrees(terms, codes[at])), found[..number]);
        },
        iter: 1_000);

    private static Gen<(OfferTerms Terms, (int One, int Other)[] Hours, (int Start, int Length)[] Starts, int From, int To)> Runs =>
        from least in Hours
        from most in Hours
        from grace in RandomPairs.OneOf(0, 14)
        from count in Gen.Int[1, 60]
        from hours in Gen.Select(Hours, Hours).Array[count]
        from starts in Gen.Select(Gen.Int[739_380, 739_420], Gen.Int[0, 40]).Array[count]
        from one in Gen.Int[0, count]
        from other in Gen.Int[0, count]
        select (
            new OfferTerms(Math.Max(1, Math.Min(least, most)), Math.Max(1, Math.Max(least, most)), 739_400 - grace, 739_400),
            hours.Select(each => (each.Item1, each.Item2)).ToArray(),
            starts.Select(each => (each.Item1, each.Item2)).ToArray(),
            Math.Min(one, other),
            Math.Max(one, other));

    private static bool Agrees(OfferTerms terms, PositionCode position) =>
        HoursCriterion.Holds(terms.HoursLeast, terms.HoursMost, position.HoursLeast, position.HoursMost)
        && terms.Available <= StartDateCriterion.Latest(position.Start, position.End, terms.Available - terms.Earliest);

    private static int Expected(PairTerms terms, int points, int minimum, int maximum, int available)
    {
        if (points < 0 || available > terms.Latest || !HoursCriterion.Holds(minimum, maximum, terms.HoursLeast, terms.HoursMost)) return -1;
        var sum = points
            + (terms.HoursPoints * HoursCriterion.Fit(maximum, terms.HoursMost))
            + (terms.DatePoints * StartDateCriterion.Fit(available, terms.Start, terms.Grace));
        return MatchFit.Divide(sum, MatchFit.Full);
    }
}
