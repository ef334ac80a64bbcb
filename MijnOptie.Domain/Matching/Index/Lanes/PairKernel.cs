using System.Runtime.CompilerServices;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// The innermost loop: hours, start date and the score of many offers with one position. It is
/// <see cref="HoursCriterion"/>, <see cref="StartDateCriterion"/> and <see cref="PointScale.Score"/> over columns, with the points of
/// everything else already added up. No branch, no allocation, whole numbers of 32 bits.
/// </summary>
/// <typeparam name="TLanes">The arithmetic.</typeparam>
/// <typeparam name="T">What holds the numbers.</typeparam>
internal static class PairKernel<TLanes, T>
    where TLanes : ILanes<T>
{
    /// <summary>Columns have this many numbers to spare at the end, so that the last ones need no loop of their own.</summary>
    public const int Spare = 16;

    /// <summary>Writes the score of each offer; under zero where a hard criterion fails.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Score(in PairTerms terms, ref int points, ref int minimum, ref int maximum, ref int available, ref int scores, int count)
    {
        var (least, most) = (TLanes.All(terms.HoursLeast), TLanes.All(terms.HoursMost));
        var (start, latest) = (TLanes.All(terms.Start), TLanes.All(terms.Latest));
        var (hoursPoints, datePoints) = (TLanes.All(terms.HoursPoints), TLanes.All(terms.DatePoints));
        var (zero, one, none) = (TLanes.All(0), TLanes.All(1), TLanes.All(-1));
        var (four, full, half) = (TLanes.All(4 * MatchFit.Full), TLanes.All(MatchFit.Full), TLanes.All(MatchFit.Full / 2));
        var (days, twice) = (TLanes.All(terms.Grace + 1), TLanes.All(2 * (terms.Grace + 1)));
        var twoFull = TLanes.All(2 * MatchFit.Full);
        for (var i = 0; i < count; i += TLanes.Count)
        {
            var (wantedMin, wantedMax) = (TLanes.Load(ref minimum, i), TLanes.Load(ref maximum, i));
            var (from, known) = (TLanes.Load(ref available, i), TLanes.Load(ref points, i));
            var agreed = TLanes.Min(wantedMax, most);
            var holds = TLanes.And(
                TLanes.And(TLanes.AtMost(wantedMin, most), TLanes.AtMost(least, wantedMax)),
                TLanes.And(TLanes.AtMost(one, agreed), TLanes.And(TLanes.AtMost(from, latest), TLanes.AtMost(zero, known))));
            // Twice what both agree on, over both wishes together.
            var wishes = TLanes.Max(TLanes.Add(wantedMax, most), one);
            var hoursFit = TLanes.Quotient(TLanes.Add(TLanes.Multiply(agreed, four), wishes), TLanes.Add(wishes, wishes));
            // The days of grace that are left, over all of them and one.
            var left = TLanes.Max(TLanes.Subtract(days, TLanes.Max(TLanes.Subtract(from, start), zero)), zero);
            var dateFit = TLanes.Quotient(TLanes.Add(TLanes.Multiply(left, twoFull), days), twice);
            var sum = TLanes.Add(known, TLanes.Add(TLanes.Multiply(hoursFit, hoursPoints), TLanes.Multiply(dateFit, datePoints)));
            var score = TLanes.Quotient(TLanes.Add(TLanes.Max(sum, zero), half), full);
            TLanes.Store(TLanes.Choose(holds, score, none), ref scores, i);
        }
    }

    /// <summary>Writes where scores are at least as high as asked; returns how many. What comes after the last score must be under zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int AtLeast(int lowest, ref int scores, int count, ref int found)
    {
        var (bound, number, place, step) = (TLanes.All(lowest), 0, TLanes.Counting, TLanes.All(TLanes.Count));
        for (var i = 0; i < count; i += TLanes.Count)
        {
            number += TLanes.Pack(TLanes.AtMost(bound, TLanes.Load(ref scores, i)), place, ref Unsafe.Add(ref found, number));
            place = TLanes.Add(place, step);
        }
        return number;
    }
}
