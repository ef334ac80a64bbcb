using System.Runtime.InteropServices;

namespace MijnOptie.Domain.Matching;

/// <summary>One offer in 32 bytes: what is left of it once its kind is known. Half a cache line, so that one load brings all.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct OfferRow(
    int Kind,
    int Available,
    int Home,
    int Base,
    int PlaceStart,
    int TagStart,
    ushort HoursMinimum,
    ushort HoursMaximum,
    ushort PlaceCount,
    ushort TagCount)
{
    /// <summary>Stands in <see cref="Home"/> when neither home nor base location is known; with one of them known, both columns hold it.</summary>
    public const int Nowhere = -1;
}
