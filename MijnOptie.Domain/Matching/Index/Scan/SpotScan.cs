using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// The working memory of one thread that scores the offers that reach a spot with the positions there. First the rows within reach are
/// found from the near points, then their figures are laid side by side once, and then every position at the spot runs over
/// the ranges that meet its demand.
/// </summary>
internal sealed class SpotScan(OfferTable offers, Pricing pricing, PricedDemand[] demands, Arithmetic arithmetic)
{
    private readonly ReachedRows reached = new(offers.Count);
    private readonly ushort[] distance = [.. Enumerable.Repeat(NearPoints.Far, offers.Points.Count)];
    private readonly TagBits tagBits = new(offers.TagCodes.Items.Count);
    private readonly OfferColumns columns = new();
    private int[] points = [];
    private int[] scores = [];
    private int[] found = [];
    private PairTerms terms;
    private PricedDemand demand = null!; // set by Take
    private int[] expertise = [];
    private ulong wishes;
    private ExpertiseTag[]? manyWishes;
    private int holder; // where the holder of the position is in the columns; -1 when not there

    /// <summary>Lays out the offers that reach a spot, as far as positions there could want them.</summary>
    /// <param name="spot">The spot.</param>
    /// <param name="positions">Positions there.</param>
    /// <returns>For how many of the positions, from the first, this serves; at least one.</returns>
    public int Load(Spot spot, ReadOnlySpan<PositionCode> positions)
    {
        var served = tagBits.Give(positions);
        reached.Clear();
        foreach (var position in positions[..served])
        {
            foreach (var range in demands[position.Demand].Ranges) reached.Want(range.RowFrom, range.RowTo);
        }
        Reach(spot.Near);
        columns.Hold(reached.Most);
        columns.Count = reached.CopyTo(columns.Row);
        Fill(spot.Point);
        foreach (var run in spot.Near.Runs) distance.AsSpan(run.First, run.Count).Fill(NearPoints.Far);
        if (scores.Length < columns.Row.Length)
        {
            var room = columns.Row.Length;
            (points, scores, found) = (new int[room], new int[room], new int[room]);
        }
        return served;
    }

    /// <summary>Turns to one of the positions that were loaded.</summary>
    /// <param name="position">The position.</param>
    /// <param name="holderRow">The row of who holds it and does not count for it; -1 when there is none.</param>
    /// <returns>The ranges to run, best first.</returns>
    public DemandRange[] Take(PositionCode position, int holderRow)
    {
        holder = holderRow >= 0 && reached.Has(holderRow) ? reached.Before(holderRow) : -1;
        terms = PairTerms.Of(position, pricing);
        demand = demands[position.Demand];
        expertise = pricing.Expertise(position.Wished);
        wishes = tagBits.Of(position);
        manyWishes = tagBits.IsWhole(position) ? null : [.. position.Position.Requirements.Expertise.Distinct()];
        return demand.Ranges;
    }

    /// <summary>Where the offers of one range begin in the columns, and how many there are.</summary>
    public (int From, int Count) Reached(in DemandRange range)
    {
        var from = reached.Before(range.RowFrom);
        return (from, reached.UpTo(range.RowTo - 1) - from);
    }

    /// <summary>Scores some of the offers of one range.</summary>
    public void Run(in DemandRange range, int from, int count)
    {
        if (count == 0) return;
        AddUp(range.PointsAt, range.FirstKind, from, count);
        arithmetic.Score(terms, columns, points, from, count, scores);
        scores.AsSpan(count, PairKernel<OneLane, int>.Spare).Fill(-1);
        if ((uint)(holder - from) < (uint)count) scores[holder - from] = -1;
    }

    /// <summary>Where the scores of the last run are at least as high as asked.</summary>
    public ReadOnlySpan<int> AtLeast(int lowest, int count) => found.AsSpan(0, arithmetic.AtLeast(lowest, scores, count, found));

    /// <summary>The scores of the last run; under zero where a hard criterion fails.</summary>
    public ReadOnlySpan<int> Scores => scores;

    /// <summary>The rows of some of the columns.</summary>
    public ReadOnlySpan<int> Rows(int from, int count) => columns.Row.AsSpan(from, count);

    /// <summary>The most that hours, date, reach and expertise can add.</summary>
    public int MostBesides() => pricing.Maxima[(int)Criterion.Hours] * MatchFit.Full
        + (pricing.Maxima[(int)Criterion.StartDate] * MatchFit.Full)
        + pricing.ReachPoints[^1]
        + expertise[^1];

    private void Reach(NearPoints near)
    {
        var distances = near.Distance.AsSpan();
        foreach (var run in near.Runs)
        {
            var far = distances[..run.Count];
            far.CopyTo(distance.AsSpan(run.First));
            Reach(run.First, far, offers.Postings.WidestAt.AsSpan(run.First, run.Count));
            distances = distances[run.Count..];
        }
    }

    private void Reach(int first, ReadOnlySpan<ushort> far, ReadOnlySpan<ushort> widest)
    {
        var (postings, i) = (offers.Postings, 0);
        for (; Vector512.IsHardwareAccelerated && i <= widest.Length - Vector512<ushort>.Count; i += Vector512<ushort>.Count)
        {
            var within = Vector512.LessThanOrEqual(Vector512.LoadUnsafe(in far[i]), Vector512.LoadUnsafe(in widest[i]));
            for (var left = within.ExtractMostSignificantBits(); left != 0; left &= left - 1)
            {
                var at = i + BitOperations.TrailingZeroCount(left);
                reached.Add(postings, first + at, far[at]);
            }
        }
        for (; i < widest.Length; i++)
        {
            if (far[i] <= widest[i]) reached.Add(postings, first + i, far[i]);
        }
    }

    // The two loops below run over every offer in reach and are written without bounds checks: rows, points, kinds and tags are
    // numbers that the tables themselves gave out.
    private void Fill(GeoPoint at)
    {
        ref var all = ref MemoryMarshal.GetArrayDataReference(offers.Rows);
        ref var far = ref MemoryMarshal.GetArrayDataReference(distance);
        ref var reachPoints = ref MemoryMarshal.GetArrayDataReference(pricing.ReachPoints);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(columns.Row);
        ref var kinds = ref MemoryMarshal.GetArrayDataReference(columns.Kind);
        ref var minima = ref MemoryMarshal.GetArrayDataReference(columns.Minimum);
        ref var maxima = ref MemoryMarshal.GetArrayDataReference(columns.Maximum);
        ref var available = ref MemoryMarshal.GetArrayDataReference(columns.Available);
        ref var tags = ref MemoryMarshal.GetArrayDataReference(columns.Tags);
        ref var reaches = ref MemoryMarshal.GetArrayDataReference(columns.Reach);
        nint count = columns.Count;
        var (zeroAt, moreTags) = (pricing.ZeroAt, offers.MoreTags);
        for (nint i = 0; i < count; i++)
        {
            ref readonly var row = ref Unsafe.Add(ref all, Unsafe.Add(ref rows, i));
            Unsafe.Add(ref kinds, i) = row.Kind;
            Unsafe.Add(ref minima, i) = row.HoursMinimum;
            Unsafe.Add(ref maxima, i) = row.HoursMaximum;
            Unsafe.Add(ref available, i) = row.Available;
            Unsafe.Add(ref tags, i) = tagBits.Of(row, moreTags);
            var left = row.Home == OfferRow.Nowhere
                ? 2 * Math.Max(0, zeroAt - Nearest(offers.Offers[Unsafe.Add(ref rows, i)], at))
                : Math.Max(0, zeroAt - Unsafe.Add(ref far, row.Home)) + Math.Max(0, zeroAt - Unsafe.Add(ref far, row.Base));
            Unsafe.Add(ref reaches, i) = Unsafe.Add(ref reachPoints, left);
        }
    }

    /// <summary>How far the nearest place is that has the spot in reach; for who is neither at home nor based anywhere.</summary>
    private static int Nearest(Offer offer, GeoPoint at) => offer.Places
        .Select(place => (place.Reach, Distance: place.Point.DistanceTo(at)))
        .Where(each => each.Distance <= each.Reach)
        .Min(each => each.Distance.Hectometres);

    private void AddUp(int pointsAt, int firstKind, int from, int count)
    {
        if (manyWishes is not null)
        {
            for (var i = 0; i < count; i++) points[i] = Points(pointsAt - firstKind, from + i) + expertise[Present(columns.Row[from + i], manyWishes)];
            return;
        }
        nint at = pointsAt - firstKind;
        if (demand.Codes is not null)
        {
            if (wishes == 0) AddCoded(at, from, count);
            else AddCodedWithWishes(at, from, count);
            return;
        }
        ref var kinds = ref columns.Kind[from];
        ref var reaches = ref columns.Reach[from];
        ref var tags = ref columns.Tags[from];
        ref var sums = ref MemoryMarshal.GetArrayDataReference(points);
        ref var values = ref MemoryMarshal.GetArrayDataReference(demand.Values);
        ref var byPresent = ref MemoryMarshal.GetArrayDataReference(expertise);
        for (nint i = 0; i < count; i++)
        {
            Unsafe.Add(ref sums, i) = Unsafe.Add(ref values, at + Unsafe.Add(ref kinds, i))
                + Unsafe.Add(ref reaches, i)
                + Unsafe.Add(ref byPresent, BitOperations.PopCount(Unsafe.Add(ref tags, i) & wishes));
        }
    }

    private void AddCoded(nint at, int from, int count)
    {
        ref var kinds = ref columns.Kind[from];
        ref var reaches = ref columns.Reach[from];
        ref var sums = ref MemoryMarshal.GetArrayDataReference(points);
        ref var values = ref MemoryMarshal.GetArrayDataReference(demand.Values);
        ref var codes = ref MemoryMarshal.GetArrayDataReference(demand.Codes!);
        var none = expertise[0];
        for (nint i = 0; i < count; i++)
        {
            Unsafe.Add(ref sums, i) = Unsafe.Add(ref values, Unsafe.Add(ref codes, at + Unsafe.Add(ref kinds, i))) + Unsafe.Add(ref reaches, i) + none;
        }
    }

    private void AddCodedWithWishes(nint at, int from, int count)
    {
        ref var kinds = ref columns.Kind[from];
        ref var reaches = ref columns.Reach[from];
        ref var tags = ref columns.Tags[from];
        ref var sums = ref MemoryMarshal.GetArrayDataReference(points);
        ref var values = ref MemoryMarshal.GetArrayDataReference(demand.Values);
        ref var codes = ref MemoryMarshal.GetArrayDataReference(demand.Codes!);
        ref var byPresent = ref MemoryMarshal.GetArrayDataReference(expertise);
        for (nint i = 0; i < count; i++)
        {
            Unsafe.Add(ref sums, i) = Unsafe.Add(ref values, Unsafe.Add(ref codes, at + Unsafe.Add(ref kinds, i)))
                + Unsafe.Add(ref reaches, i)
                + Unsafe.Add(ref byPresent, BitOperations.PopCount(Unsafe.Add(ref tags, i) & wishes));
        }
    }

    private int Points(int pointsAt, int at) => demand.Points(pointsAt + columns.Kind[at]) + columns.Reach[at];

    private int Present(int row, ExpertiseTag[] wished)
    {
        var present = 0;
        foreach (var wish in wished) present += offers.Offers[row].Expertise.Contains(wish) ? 1 : 0;
        return present;
    }
}
