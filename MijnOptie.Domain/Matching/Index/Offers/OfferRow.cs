using System.Runtime.InteropServices;

namespace MijnOptie.Domain.Matching;

/// <summary>One offer in 32 bytes: what is left of it once its kind is known. Half a cache line, so that one load brings all.</summary>
/// <param name="Kind">The number of its kind.</param>
/// <param name="Available">First day available.</param>
/// <param name="Home">The point of its home; <see cref="Nowhere"/> when neither home nor base location is known.</param>
/// <param name="Base">The point of its base location; with one of the two known, both hold it.</param>
/// <param name="MoreTags">Where further expertise is in <see cref="OfferTable.MoreTags"/>; 0 when there is none.</param>
/// <param name="HoursMinimum">Least hours, in ten-thousandths.</param>
/// <param name="HoursMaximum">Most hours, in ten-thousandths.</param>
/// <param name="Tag1">The first expertise; 0 is none, here and in the next.</param>
/// <param name="Tag2">The second.</param>
/// <param name="Tag3">The third.</param>
/// <param name="Tag4">The fourth.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct OfferRow(
    int Kind,
    int Available,
    int Home,
    int Base,
    int MoreTags,
    ushort HoursMinimum,
    ushort HoursMaximum,
    ushort Tag1,
    ushort Tag2,
    ushort Tag3,
    ushort Tag4)
{
    public const int Nowhere = -1;
}
