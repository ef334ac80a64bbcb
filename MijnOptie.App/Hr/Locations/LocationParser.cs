using System.Text.RegularExpressions;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Locations;

/// <summary>Reads the fields of a location, of a form or of a file.</summary>
internal static partial class LocationParser
{
    private const int MaximumHouseNumberLength = 30;

    /// <returns>The location, or null when the reader holds a problem.</returns>
    /// <param name="reader">The fields.</param>
    /// <param name="gazetteer">The places there are.</param>
    /// <param name="chosen">The place chosen from the list; null to find it by its name.</param>
    public static LocationEntry? Read(FieldReader<LocationField> reader, Gazetteer gazetteer, Place? chosen = null)
    {
        var code = reader.RequiredText(LocationField.Code, LocationRow.MaximumCodeLength);
        var name = reader.RequiredText(LocationField.Name, LocationRow.MaximumNameLength);
        var street = reader.Text(LocationField.Street, LocationRow.MaximumTextLength);
        var houseNumber = reader.Text(LocationField.HouseNumber, MaximumHouseNumberLength);
        var postcode = Postcode(reader);
        var municipality = reader.Text(LocationField.Municipality, LocationRow.MaximumTextLength);
        var place = chosen ?? Place(reader, gazetteer, municipality);
        return reader.IsFaultless && place is not null
            ? new LocationEntry(code, name, street, houseNumber, postcode, place.Name, place.Municipality, place.Province, place.Point)
            : null;
    }

    private static Place? Place(FieldReader<LocationField> reader, Gazetteer gazetteer, string? municipality)
    {
        var town = reader.RequiredText(LocationField.Town, LocationRow.MaximumTextLength);
        return string.IsNullOrWhiteSpace(town) ? null : reader.Take(LocationField.Town, PlaceText.Find(gazetteer, town, municipality));
    }

    private static string? Postcode(FieldReader<LocationField> reader)
    {
        if (reader.Trimmed(LocationField.Postcode) is not { } text) return null;
        var match = PostcodeForm.Match(text.ToUpperInvariant());
        if (!match.Success) reader.Report(LocationField.Postcode, new Error("Location.Postcode", text));
        return $"{match.Groups[1].Value} {match.Groups[2].Value}";
    }

    [GeneratedRegex(@"^([1-9][0-9]{3})\s?([A-Z]{2})\z")]
    private static partial Regex PostcodeForm { get; }
}
