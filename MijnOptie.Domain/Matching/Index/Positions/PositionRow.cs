using System.Runtime.InteropServices;

namespace MijnOptie.Domain.Matching;

/// <summary>One position in 32 bytes: what is left of it once it is known to agree on hours and dates and its demand to be met. Half a cache line, so that one load brings all.</summary>
/// <param name="Number">Its number in the index.</param>
/// <param name="Rank">Its place among all positions in the order of start and id.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Spot">The number of its <see cref="Matching.Spot"/>.</param>
/// <param name="Wished">How many different expertises it wishes for, had by some offer or not.</param>
/// <param name="HoursMost">The most one person may take, in ten-thousandths.</param>
/// <param name="Wish1">The first expertise it wishes for that some offer has; 0 is none, here and in the next.</param>
/// <param name="Wish2">The second.</param>
/// <param name="Wish3">The third.</param>
/// <param name="Wish4">The fourth.</param>
/// <param name="WishesMore">True when not all of them have a place here.</param>
/// <param name="IsPossibility">True when it is neither open nor becoming free.</param>
/// <param name="IsHeld">True when someone holds it.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PositionRow(
    int Number,
    int Rank,
    int Start,
    int Spot,
    ushort Wished,
    ushort HoursMost,
    ushort Wish1,
    ushort Wish2,
    ushort Wish3,
    ushort Wish4,
    bool WishesMore,
    bool IsPossibility,
    bool IsHeld);
