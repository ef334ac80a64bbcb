using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>Towns to draw from: a few hold most people.</summary>
internal sealed class Towns
{
    private readonly Town[] all;
    private readonly long[] upTo;
    private readonly Dictionary<Town, Town[]> around;

    public Towns(Town[] all)
    {
        this.all = all;
        upTo = new long[all.Length];
        var sum = 0L;
        for (var i = 0; i < all.Length; i++) upTo[i] = sum += all[i].People;
        around = all.ToDictionary(town => town, town => all
            .OrderBy(other => town.Point.DistanceTo(other.Point)).Skip(1).Take(8).ToArray());
    }

    public Town One(Draw draw)
    {
        var at = Array.BinarySearch(upTo, (long)(draw.Share() * upTo[^1]) + 1);
        return all[at < 0 ? ~at : at];
    }

    public Town Near(Town town, Draw draw) => draw.One<Town>(around[town]);

    /// <summary>Somewhere in a town.</summary>
    public static GeoPoint Within(Town town, Draw draw)
    {
        var width = 0.004 * Math.Pow(town.People, 0.2);
        return new GeoPoint(
            Math.Round(town.Point.Latitude + ((draw.Share() - 0.5) * width), 5),
            Math.Round(town.Point.Longitude + ((draw.Share() - 0.5) * width * 1.6), 5));
    }
}
