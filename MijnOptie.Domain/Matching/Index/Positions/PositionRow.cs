using System.Runtime.InteropServices;

namespace MijnOptie.Domain.Matching;

/// <summary>One position in 32 bytes: what is left of it once its demand and its spot are known. Half a cache line, so that one load brings all.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Demand">The number of its <see cref="Matching.Demand"/>.</param>
/// <param name="Rank">Its place among all positions in the order of their ids.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="WishesAt">Where the expertise it wishes for begins in <see cref="PositionColumns.Wishes"/>.</param>
/// <param name="Wished">How many different expertises it wishes for, had by some offer or not.</param>
/// <param name="HoursLeast">The least one person may take, in ten-thousandths.</param>
/// <param name="HoursMost">The most one person may take, in ten-thousandths.</param>
/// <param name="IsPossibility">True when it is neither open nor becoming free.</param>
/// <param name="IsHeld">True when someone holds it.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PositionRow(
    int Number,
    int Demand,
    int Rank,
    int Start,
    int End,
    int WishesAt,
    ushort Wished,
    ushort HoursLeast,
    ushort HoursMost,
    bool IsPossibility,
    bool IsHeld);
