using System.Runtime.InteropServices;

namespace MijnOptie.Domain.Matching;

/// <summary>One position in 28 bytes: what is left of it once it is known to agree on hours and dates and its demand to be met. One load brings all.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Rank">Its place among all positions in the order of their ids.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Spot">The number of its <see cref="Matching.Spot"/>.</param>
/// <param name="WishesAt">Where the expertise it wishes for begins in <see cref="PositionColumns.Wishes"/>.</param>
/// <param name="Wished">How many different expertises it wishes for, had by some offer or not.</param>
/// <param name="HoursMost">The most one person may take, in ten-thousandths.</param>
/// <param name="IsPossibility">True when it is neither open nor becoming free.</param>
/// <param name="IsHeld">True when someone holds it.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PositionRow(
    int Number,
    int Rank,
    int Start,
    int Spot,
    int WishesAt,
    ushort Wished,
    ushort HoursMost,
    bool IsPossibility,
    bool IsHeld);
