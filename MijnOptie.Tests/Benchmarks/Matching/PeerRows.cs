using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>
/// The world as tables of whole numbers, for peers: everything the rules decide is worked out for them (which kinds of candidates meet which
/// demands, with the points that brings), and so is how far every point is from every school nearby. What is left is the query itself.
/// </summary>
internal sealed class PeerRows
{
    public required (int Rank, int Kind, int Minimum, int Maximum, int Available, int Home, int Base, long Tags)[] Candidates { get; init; }

    public required (int Candidate, int Point, int Reach)[] Places { get; init; }

    public required (int Number, int Demand, int Spot, int Least, int Most, int Start, int Latest, long[] Wishes)[] Positions { get; init; }

    public required (int Demand, int Kind, int Points, int Conditional)[] Meets { get; init; }

    public required (int Spot, int Point, int Distance)[] Near { get; init; }

    public required Pricing Pricing { get; init; }

    public static PeerRows Of(IndexParts index)
    {
        var (offers, positions) = (index.Offers, index.Positions);
        var tags = offers.TagCodes;
        return new PeerRows
        {
            Candidates = [.. offers.Rows.Select((row, at) => (
                offers.Rank[at], row.Kind, (int)row.HoursMinimum, (int)row.HoursMaximum, row.Available, row.Home, row.Base,
                offers.Offers[at].Expertise.Aggregate(0L, (bits, tag) => bits | (1L << tags.Find(tag.Key)))))],
            Places = [.. Enumerable.Range(0, offers.Points.Count).SelectMany(point => Enumerable
                .Range(offers.Postings.Start[point], offers.Postings.Start[point + 1] - offers.Postings.Start[point])
                .Select(at => (offers.Rank[offers.Postings.Row[at]], point, (int)offers.Postings.Reach[at])))],
            Positions = [.. positions.ById.Select(positions.At).Select(code => (
                code.Number, code.Demand, code.Spot, code.HoursLeast, code.HoursMost, code.Start, PairTerms.Of(code, index.Pricing).Latest,
                code.Wishes.Select(tag => 1L << tag).Concat(Enumerable.Repeat(0L, code.Wished - code.Wishes.Length)).ToArray()))],
            Meets = [.. index.Priced.SelectMany((priced, demand) => priced.Ranges.SelectMany(range => Enumerable
                .Range(range.FirstKind, KindsIn(offers, range))
                .Select(kind => (demand, kind, priced.Points(range.PointsAt + kind - range.FirstKind), range.Conditional ? 1 : 0))
                .Where(row => row.Item3 >= 0)))],
            Near = [.. positions.Spots.SelectMany((spot, number) => NearOf(spot.Near).Select(near => (number, near.Point, near.Distance)))],
            Pricing = index.Pricing,
        };
    }

    private static int KindsIn(OfferTable offers, DemandRange range) => Array.IndexOf(offers.KindStart, range.RowTo) - range.FirstKind;

    private static IEnumerable<(int Point, int Distance)> NearOf(NearPoints near)
    {
        var at = 0;
        foreach (var run in near.Runs)
        {
            for (var i = 0; i < run.Count; i++) yield return (run.First + i, near.Distance[at++]);
        }
    }
}
