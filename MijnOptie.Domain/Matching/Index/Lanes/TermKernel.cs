using System.Runtime.CompilerServices;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Which of many positions agree with one offer on hours and dates, as <see cref="HoursCriterion.Holds"/> and
/// <see cref="StartDateCriterion.Latest"/> have it, over columns. No branch, no allocation, whole numbers of 32 bits.
/// </summary>
/// <typeparam name="TLanes">The arithmetic.</typeparam>
/// <typeparam name="T">What holds the numbers.</typeparam>
internal static class TermKernel<TLanes, T>
    where TLanes : ILanes<T>
{
    /// <summary>Writes the numbers of the positions that agree, from the first of a run on; returns how many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Agreeing(in OfferTerms terms, ref int hoursLeast, ref int hoursMost, ref int start, ref int end, int from, int to, ref int found)
    {
        var (least, most) = (TLanes.All(terms.HoursLeast), TLanes.All(terms.HoursMost));
        var (earliest, available) = (TLanes.All(terms.Earliest), TLanes.All(terms.Available));
        var (number, last, step) = (0, TLanes.All(to - 1), TLanes.All(TLanes.Count));
        var place = TLanes.Add(TLanes.Counting, TLanes.All(from));
        for (var i = from; i < to; i += TLanes.Count)
        {
            var hours = TLanes.And(TLanes.AtMost(least, TLanes.Load(ref hoursMost, i)), TLanes.AtMost(TLanes.Load(ref hoursLeast, i), most));
            var dates = TLanes.And(TLanes.AtMost(earliest, TLanes.Load(ref start, i)), TLanes.AtMost(available, TLanes.Load(ref end, i)));
            // What comes after the run may be in another one.
            var holds = TLanes.And(TLanes.And(hours, dates), TLanes.AtMost(place, last));
            number += TLanes.Pack(holds, place, ref Unsafe.Add(ref found, number));
            place = TLanes.Add(place, step);
        }
        return number;
    }
}
