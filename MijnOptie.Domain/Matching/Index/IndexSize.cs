using System.Runtime.CompilerServices;

namespace MijnOptie.Domain.Matching;

/// <summary>How many bytes parts of an index take, near enough to keep a bound.</summary>
internal static class IndexSize
{
    public static long Of(OfferTable offers) =>
        ((long)offers.Rows.Length * (Unsafe.SizeOf<OfferRow>() + sizeof(long) + sizeof(int) + sizeof(int)))
        + ((long)offers.Postings.Row.Length * (sizeof(int) + sizeof(ushort)))
        + ((long)offers.MoreTags.Length * sizeof(int))
        + ((long)offers.Kinds.Length * (Unsafe.SizeOf<OfferKind>() + sizeof(int)))
        + ((long)offers.Points.Count * 40);

    public static long Of(PositionTable positions) =>
        positions.Spots.Sum(spot => 80L + (spot.Near.Distance.Length * sizeof(ushort)) + (spot.Positions.Length * 120L));

    public static long Of(PricedDemand demand) =>
        48L + ((long)demand.Points.Length * sizeof(int)) + ((long)demand.Ranges.Length * Unsafe.SizeOf<DemandRange>());
}
