namespace MijnOptie.Domain.Matching;

/// <summary>The hours and dates of positions side by side, with some to spare at the end for <see cref="TermKernel{TLanes, T}"/>.</summary>
internal sealed class TermColumns(PositionCode[] codes)
{
    /// <summary>The least one person may take, in ten-thousandths.</summary>
    public int[] HoursLeast { get; } = Column(codes, code => code.HoursLeast);

    /// <summary>The most one person may take, in ten-thousandths.</summary>
    public int[] HoursMost { get; } = Column(codes, code => code.HoursMost);

    /// <summary>The first day.</summary>
    public int[] Start { get; } = Column(codes, code => code.Start);

    /// <summary>The last day.</summary>
    public int[] End { get; } = Column(codes, code => code.End);

    private static int[] Column(PositionCode[] codes, Func<PositionCode, int> figure)
    {
        var column = new int[codes.Length + PairKernel<OneLane, int>.Spare];
        for (var row = 0; row < codes.Length; row++) column[row] = figure(codes[row]);
        return column;
    }
}
