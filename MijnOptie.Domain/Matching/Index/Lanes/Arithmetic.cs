using System.Runtime.Intrinsics;

namespace MijnOptie.Domain.Matching;

/// <summary>The kernel at one width.</summary>
internal abstract class Arithmetic
{
    /// <summary>The arithmetic of a width; the next narrower one where the machine has no hardware for it.</summary>
    public static Arithmetic Of(LaneWidth width) => width switch
    {
        LaneWidth.One => new At<OneLane, int>(),
        LaneWidth.Widest or LaneWidth.Sixteen when Vector512.IsHardwareAccelerated => new At<SixteenLanes, Vector512<int>>(),
        _ when Vector256.IsHardwareAccelerated => new At<EightLanes, Vector256<int>>(),
        _ => new At<OneLane, int>(),
    };

    public abstract int Lanes { get; }

    public abstract void Score(in PairTerms terms, OfferColumns columns, int[] points, int from, int count, int[] scores);

    public abstract int AtLeast(int lowest, int[] scores, int count, int[] found);

    /// <summary>Writes the rows of a run of positions that agree with an offer, with some to spare behind them; returns how many.</summary>
    public abstract int Agreeing(in OfferTerms terms, TermColumns columns, int from, int to, ref int found);

    private sealed class At<TLanes, T> : Arithmetic
        where TLanes : ILanes<T>
    {
        public override int Lanes => TLanes.Count;

        public override void Score(in PairTerms terms, OfferColumns columns, int[] points, int from, int count, int[] scores) =>
            PairKernel<TLanes, T>.Score(
                terms, ref points[0], ref columns.Minimum[from], ref columns.Maximum[from], ref columns.Available[from], ref scores[0], count);

        public override int AtLeast(int lowest, int[] scores, int count, int[] found) =>
            PairKernel<TLanes, T>.AtLeast(lowest, ref scores[0], count, ref found[0]);

        public override int Agreeing(in OfferTerms terms, TermColumns columns, int from, int to, ref int found) =>
            TermKernel<TLanes, T>.Agreeing(
                terms, ref columns.HoursLeast[0], ref columns.HoursMost[0], ref columns.Start[0], ref columns.End[0], from, to, ref found);
    }
}
