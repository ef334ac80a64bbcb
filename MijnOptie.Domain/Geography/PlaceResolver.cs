using System.Collections.Immutable;

namespace MijnOptie.Domain.Geography;

/// <summary>Finds the one place meant by a name and a municipality in somebody else's records.</summary>
internal sealed class PlaceResolver
{
    // Villages straddle borders: a place counts for a municipality when it lies this near to one of its places.
    private static readonly Distance AcrossTheBorder = Distance.FromKilometres(5);

    // Two spots with one name in one municipality, this near to each other, are one village.
    private static readonly Distance OneVillage = Distance.FromKilometres(3);

    private static readonly Dictionary<string, string> ProvinceOfSuffix = new()
    {
        ["dr"] = "drenthe",
        ["fl"] = "flevoland",
        ["fr"] = "friesland",
        ["gld"] = "gelderland",
        ["gn"] = "groningen",
        ["gr"] = "groningen",
        ["l"] = "limburg",
        ["lb"] = "limburg",
        ["nb"] = "noord brabant",
        ["nh"] = "noord holland",
        ["ov"] = "overijssel",
        ["ut"] = "utrecht",
        ["zh"] = "zuid holland",
        ["zl"] = "zeeland",
    };

    private readonly IReadOnlyList<Place> places;
    private readonly NameIndex index;
    private readonly MunicipalityIndex municipalities;

    public PlaceResolver(IReadOnlyList<Place> places, NameIndex index)
    {
        this.places = places;
        this.index = index;
        municipalities = new MunicipalityIndex(places);
    }

    public PlaceResolution Resolve(string? text, string? municipality)
    {
        var name = PlaceName.Fold(text);
        var areas = AreasNamed(PlaceName.Fold(municipality));
        if (SplitAtMunicipality(name) is var (before, after))
        {
            name = before;
            if (areas.Count == 0) areas = AreasNamed(after);
        }
        PlaceResolution? asMunicipality = null;
        foreach (var (variant, province) in Variants(name, areas))
        {
            var hits = Hits(variant, province, areas);
            if (hits.Count == 0) continue;
            if (hits.Exists(p => p.Kind != PlaceKind.Municipality)) return Choose(variant, hits);
            asMunicipality ??= Choose(variant, hits);
        }
        return asMunicipality ?? areas.Count switch
        {
            0 => new PlaceResolution.Unknown(),
            1 => new PlaceResolution.MunicipalityFallback(areas[0].Main),
            _ => new PlaceResolution.Ambiguous([.. areas.Select(a => a.Main)]),
        };
    }

    private IReadOnlyList<MunicipalityIndex.Area> AreasNamed(string folded)
    {
        var areas = municipalities.Named(folded);
        if (areas.Count == 1 || SplitAtProvince(folded) is not var (before, province)) return areas;
        return areas.Count == 0 ? [.. municipalities.Named(before).Where(a => a.Province == province)] : areas;
    }

    private static IEnumerable<(string Name, string? Province)> Variants(string name, IReadOnlyList<MunicipalityIndex.Area> areas)
    {
        if (name.Length == 0) yield break;
        yield return (name, null);
        if (SplitAtProvince(name) is var (before, province)) yield return (before, province);
        foreach (var area in areas)
        {
            if (name.EndsWith($" {area.Name}", StringComparison.Ordinal)) yield return (name[..^(area.Name.Length + 1)], null);
        }
    }

    private List<Place> Hits(string name, string? province, IReadOnlyList<MunicipalityIndex.Area> areas)
    {
        foreach (var foreign in (ReadOnlySpan<bool>)[false, true])
        {
            var named = index.Named(name, foreign).ConvertAll(ordinal => places[ordinal]);
            if (province is not null) named.RemoveAll(p => PlaceName.Fold(p.Province) != province);
            if (areas.Count > 0)
            {
                var inside = named.FindAll(p => areas.Any(a => a.Holds(p)));
                named = inside.Count > 0 ? inside : named.FindAll(p => p.Kind == PlaceKind.Settlement && areas.Any(a => a.IsNear(p.Point, AcrossTheBorder)));
            }
            if (named.Count > 0) return named;
        }
        return [];
    }

    private static PlaceResolution Choose(string name, List<Place> hits)
    {
        var kind = hits.Min(p => p.Kind);
        var likely = hits.FindAll(p => p.Kind == kind);
        var byOwnName = likely.FindAll(p => PlaceName.Fold(p.Name) == name);
        if (byOwnName.Count > 0 && likely.TrueForAll(p => SameMunicipality(p, likely[0]))) likely = byOwnName;
        var first = likely[0];
        var one = likely.TrueForAll(p => SameMunicipality(p, first) && p.Point.DistanceTo(first.Point) <= OneVillage);
        if (!one) return new PlaceResolution.Ambiguous([.. likely]);
        return first.Kind == PlaceKind.Municipality ? new PlaceResolution.MunicipalityFallback(first) : new PlaceResolution.Exact(first);
    }

    private static bool SameMunicipality(Place one, Place other) => one.Municipality == other.Municipality && one.Province == other.Province;

    private static (string Before, string After)? SplitAtMunicipality(string name)
    {
        const string separator = " gem ";
        var at = name.LastIndexOf(separator, StringComparison.Ordinal);
        return at <= 0 ? null : (name[..at], name[(at + separator.Length)..]);
    }

    private static (string Before, string Province)? SplitAtProvince(string name)
    {
        var at = name.LastIndexOf(' ');
        return at > 0 && ProvinceOfSuffix.TryGetValue(name[(at + 1)..], out var province) ? (name[..at], province) : null;
    }
}
