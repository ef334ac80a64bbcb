using System.Collections.Immutable;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.Places;

/// <summary>Makes a gazetteer out of GeoNames rows: joins places to their municipality and province and sorts out the names.</summary>
internal sealed class GazetteerBuilder(string file, DutchNames dutch)
{
    private readonly Dictionary<PlaceId, GeoNamesRow> populated = [];
    private readonly Dictionary<string, GeoNamesRow> municipalities = [];
    private readonly Dictionary<string, string> provinces = [];

    /// <summary>Populated places left out because they lie in no known municipality.</summary>
    public int LeftOut { get; private set; }

    public int Municipalities => municipalities.Count;

    /// <exception cref="PlacesFileException">A place is there twice.</exception>
    public GazetteerBuilder Add(IEnumerable<GeoNamesRow> rows)
    {
        foreach (var row in rows)
        {
            switch (row.Class, row.Code)
            {
                case ('A', "ADM1"):
                    provinces[row.ProvinceCode] = WithoutPrefix(row.Name, "Provincie ");
                    break;
                case ('A', "ADM2"):
                    municipalities[row.MunicipalityCode] = row;
                    break;
                case ('P', var code) when KindOf(code) is not null:
                    if (!populated.TryAdd(row.Id, row)) throw new PlacesFileException(file, 0, $"place {row.Id.Value} is there twice.");
                    break;
                default:
                    break;
            }
        }
        return this;
    }

    /// <exception cref="PlacesFileException">A sort of row that is needed is not there at all.</exception>
    public Gazetteer Build()
    {
        if (populated.Count == 0) throw new PlacesFileException(file, 0, "no populated places (feature class P) of the Netherlands.");
        if (municipalities.Count == 0) throw new PlacesFileException(file, 0, "no municipalities (ADM2): this is not a complete country dump.");
        if (provinces.Count == 0) throw new PlacesFileException(file, 0, "no provinces (ADM1): this is not a complete country dump.");

        var places = new List<Place>(populated.Count + municipalities.Count);
        foreach (var row in populated.Values)
        {
            if (MunicipalityOf(row) is { } municipality && provinces.TryGetValue(row.ProvinceCode, out var province))
            {
                places.Add(PlaceFrom(row, WithApostrophe(row.Name), municipality, province, KindOf(row.Code)!.Value));
            }
            else
            {
                LeftOut++;
            }
        }
        foreach (var row in municipalities.Values.Where(r => dutch.SuccessorOf(r.MunicipalityCode) is null))
        {
            var name = MunicipalityOf(row)!;
            if (provinces.TryGetValue(row.ProvinceCode, out var province)) places.Add(PlaceFrom(row, name, name, province, PlaceKind.Municipality));
        }
        return new Gazetteer(places);
    }

    private string? MunicipalityOf(GeoNamesRow row)
    {
        if (dutch.SuccessorOf(row.MunicipalityCode) is { } successor) return successor.Name;
        return municipalities.TryGetValue(row.MunicipalityCode, out var area) ? dutch.NameOf(area.Id) ?? WithoutPrefix(area.Name, "Gemeente ") : null;
    }

    private Place PlaceFrom(GeoNamesRow row, string geoName, string municipality, string province, PlaceKind kind)
    {
        var name = dutch.NameOf(row.Id) ?? geoName;
        var others = dutch.OtherNamesOf(row.Id);
        return new Place
        {
            Id = row.Id,
            Name = name,
            AlternateNames = others,
            ForeignNames = ForeignNames(row, geoName, others.Add(name)),
            Point = row.Point,
            Municipality = municipality,
            Province = province,
            Population = row.Population,
            Kind = kind,
        };
    }

    private static ImmutableArray<string> ForeignNames(GeoNamesRow row, string geoName, ImmutableArray<string> known) =>
        [.. row.AlternateNames.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(IsWritten).Prepend(geoName).Distinct().Where(n => !known.Contains(n))];

    // GeoNames also lists what nobody writes: transliterations by machine (all small letters), airport codes, "Gemeente X".
    private static bool IsWritten(string name) =>
        !char.IsAsciiLetterLower(name[0])
        && !(name.Length == 3 && name.All(char.IsAsciiLetterUpper))
        && !name.StartsWith("Gemeen", StringComparison.Ordinal)
        && !name.EndsWith(" Municipality", StringComparison.Ordinal);

    private static PlaceKind? KindOf(string code) => code switch
    {
        "PPLX" => PlaceKind.Neighbourhood,
        "PPLL" or "PPLF" or "PPLR" => PlaceKind.Locality,
        "PPLH" or "PPLCH" or "PPLQ" or "PPLW" => null, // no longer there
        _ => PlaceKind.Settlement,
    };

    // GeoNames has "t Harde" for 't Harde.
    private static string WithApostrophe(string name) => name.StartsWith("t ", StringComparison.Ordinal) ? $"'{name}" : name;

    private static string WithoutPrefix(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
}
