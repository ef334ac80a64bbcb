namespace MijnOptie.Domain.Matching;

/// <summary>
/// The working memory of one thread that scores the offers that reach a spot with the positions there. First the rows within reach are
/// found from the near points, then their figures are laid side by side once, and then every position at the spot runs over
/// the ranges that meet its demand.
/// </summary>
internal sealed class SpotScan(OfferTable offers, Pricing pricing, PricedDemand[] demands, Arithmetic arithmetic)
{
    private readonly ReachedRows reached = new(offers.Count);
    private readonly int[] distance = [.. Enumerable.Repeat(int.MaxValue, offers.Points.Count)];
    private readonly TagBits tagBits = new(offers.TagCodes.Items.Count);
    private readonly OfferColumns columns = new();
    private int[] points = [];
    private int[] scores = [];
    private int[] found = [];
    private PairTerms terms;
    private PricedDemand demand = null!; // set by Take
    private int[] expertise = [];
    private ulong wishes;
    private HashSet<int>? manyWishes;

    /// <summary>Lays out the offers that reach a spot, as far as positions there could want them.</summary>
    /// <param name="near">The points near the spot.</param>
    /// <param name="positions">Positions there.</param>
    /// <returns>For how many of the positions, from the first, this serves; at least one.</returns>
    public int Load(NearPoints near, ReadOnlySpan<PositionCode> positions)
    {
        var served = tagBits.Give(positions);
        reached.Clear();
        foreach (var position in positions[..served])
        {
            foreach (var range in demands[position.Demand].Ranges) reached.Want(range.RowFrom, range.RowTo);
        }
        Reach(near);
        columns.Hold(reached.Counted());
        reached.CopyTo(columns.Row);
        for (var i = 0; i < columns.Count; i++) Fill(i);
        foreach (var point in near.Point) distance[point] = int.MaxValue;
        if (scores.Length < columns.Row.Length)
        {
            (points, scores, found) = (new int[columns.Row.Length], new int[columns.Row.Length], new int[columns.Row.Length]);
        }
        return served;
    }

    /// <summary>Turns to one of the positions that were loaded.</summary>
    /// <returns>The ranges to run, best first.</returns>
    public DemandRange[] Take(PositionCode position)
    {
        terms = PairTerms.Of(position, pricing);
        demand = demands[position.Demand];
        expertise = pricing.Expertise(position.Wished.Length);
        wishes = tagBits.Of(position);
        manyWishes = tagBits.IsWhole(position) ? null : [.. position.Wishes];
        return demand.Ranges;
    }

    /// <summary>Scores one range. Returns where it begins in the columns and how many there are.</summary>
    public (int From, int Count) Run(in DemandRange range)
    {
        var from = reached.Before(range.RowFrom);
        var count = reached.UpTo(range.RowTo - 1) - from;
        if (count == 0) return (from, 0);
        AddUp(demand.Points.AsSpan(range.PointsAt), range.FirstKind, from, count);
        arithmetic.Score(terms, columns, points, from, count, scores);
        return (from, count);
    }

    /// <summary>Where the scores of the last run are at least as high as asked.</summary>
    public ReadOnlySpan<int> AtLeast(int lowest, int count) => found.AsSpan(0, arithmetic.AtLeast(lowest, scores, count, found));

    /// <summary>A score of the last run; under zero where a hard criterion fails.</summary>
    public int Score(int at) => scores[at];

    public int Row(int at) => columns.Row[at];

    public int Available(int at) => columns.Available[at];

    /// <summary>The most that hours, date, reach and expertise can add.</summary>
    public int MostBesides() => pricing.Maxima[(int)Criterion.Hours] * MatchFit.Full
        + (pricing.Maxima[(int)Criterion.StartDate] * MatchFit.Full)
        + pricing.ReachPoints[^1]
        + expertise[^1];

    private void Reach(NearPoints near)
    {
        var (start, rows, reaches) = (offers.Postings.Start, offers.Postings.Row, offers.Postings.Reach);
        for (var i = 0; i < near.Point.Length; i++)
        {
            var (point, far) = (near.Point[i], near.Distance[i]);
            distance[point] = far;
            var end = start[point + 1];
            for (var at = start[point]; at < end && reaches[at] >= far; at++) reached.Add(rows[at]);
        }
    }

    private void Fill(int at)
    {
        ref readonly var row = ref offers.Rows[columns.Row[at]];
        columns.Kind[at] = row.Kind;
        columns.Minimum[at] = row.HoursMinimum;
        columns.Maximum[at] = row.HoursMaximum;
        columns.Available[at] = row.Available;
        var left = row.Home == OfferRow.Nowhere ? 2 * Left(Nearest(row)) : Left(distance[row.Home]) + Left(distance[row.Base]);
        columns.Reach[at] = pricing.ReachPoints[left];
        columns.Tags[at] = tagBits.Of(offers.TagsOf(row));
    }

    private int Left(int far) => Math.Max(0, pricing.ZeroAt - far);

    /// <summary>The nearest place that has the spot in reach; for who is neither at home nor based anywhere.</summary>
    private int Nearest(in OfferRow row)
    {
        var nearest = int.MaxValue;
        for (var i = row.PlaceStart; i < row.PlaceStart + row.PlaceCount; i++)
        {
            var far = distance[offers.PlacePoint[i]];
            if (far <= offers.PlaceReach[i]) nearest = Math.Min(nearest, far);
        }
        return nearest;
    }

    private void AddUp(ReadOnlySpan<int> byKind, int firstKind, int from, int count)
    {
        var kinds = columns.Kind.AsSpan(from, count);
        var reaches = columns.Reach.AsSpan(from, count);
        var tags = columns.Tags.AsSpan(from, count);
        var sums = points.AsSpan(0, count);
        for (var i = 0; i < sums.Length; i++)
        {
            var present = manyWishes is null ? TagBits.Count(tags[i] & wishes) : Present(columns.Row[from + i], manyWishes);
            sums[i] = byKind[kinds[i] - firstKind] + reaches[i] + expertise[present];
        }
    }

    private int Present(int row, HashSet<int> wished)
    {
        var present = 0;
        foreach (var tag in offers.TagsOf(offers.Rows[row])) present += wished.Contains(tag) ? 1 : 0;
        return present;
    }
}
