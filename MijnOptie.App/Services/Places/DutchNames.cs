using System.Collections.Immutable;
using System.Globalization;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.Places;

/// <summary>The two small tables of our own beside GeoNames: names in use in the Netherlands, and municipalities that were merged.</summary>
internal sealed class DutchNames
{
    private readonly Dictionary<PlaceId, (string Name, ImmutableArray<string> Others)> names = [];
    private readonly Dictionary<string, (string Code, string Name)> mergedInto = [];

    public DutchNames()
    {
        foreach (var columns in ShippedData.Rows("dutch-names.tsv"))
        {
            var others = columns[2].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            names.Add(new PlaceId(int.Parse(columns[0], CultureInfo.InvariantCulture)), (columns[1], [.. others]));
        }
        foreach (var columns in ShippedData.Rows("municipality-changes.tsv")) mergedInto.Add(columns[0], (columns[1], columns[2]));
    }

    /// <summary>The name to show, when GeoNames shows another.</summary>
    public string? NameOf(PlaceId id) => names.TryGetValue(id, out var entry) && entry.Name.Length > 0 ? entry.Name : null;

    public ImmutableArray<string> OtherNamesOf(PlaceId id) => names.TryGetValue(id, out var entry) ? entry.Others : [];

    /// <summary>Code and name of the municipality that this one is part of now; null when it was not merged.</summary>
    public (string Code, string Name)? SuccessorOf(string municipalityCode) => mergedInto.TryGetValue(municipalityCode, out var successor) ? successor : null;
}
