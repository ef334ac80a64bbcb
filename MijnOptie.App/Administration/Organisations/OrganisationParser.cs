using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Organisations;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Organisations;

/// <summary>Reads the fields of an organisation.</summary>
internal static partial class OrganisationParser
{
    /// <summary>The sectors an organisation can work in: the roots of the tree.</summary>
    public static ImmutableArray<SectorCode> Sectors { get; } =
        [.. EducationTables.Standard.Sectors.All.Where(sector => sector.Parent is null).OrderBy(sector => sector.SortOrder).Select(sector => sector.Code)];

    /// <returns>The organisation, or null when the reader holds a problem.</returns>
    public static OrganisationEntry? Read(FieldReader<OrganisationField> reader)
    {
        var name = reader.RequiredText(OrganisationField.Name, OrganisationRow.MaximumNameLength);
        var slug = reader.Take(OrganisationField.Slug, OrganisationSlug.Parse(reader.Trimmed(OrganisationField.Slug)));
        var kvk = Optional(reader, OrganisationField.KvkNumber, KvkNumber.Parse);
        var board = Optional(reader, OrganisationField.BoardNumber, BoardNumber.Parse);
        var street = reader.Text(OrganisationField.Street, OrganisationRow.MaximumTextLength);
        var houseNumber = reader.Text(OrganisationField.HouseNumber, OrganisationRow.MaximumHouseNumberLength);
        var postcode = Postcode(reader);
        var town = reader.Text(OrganisationField.Town, OrganisationRow.MaximumTextLength);
        var contact = reader.Text(OrganisationField.ContactName, OrganisationContactRow.MaximumNameLength);
        var email = Optional(reader, OrganisationField.ContactEmail, EmailAddress.Parse);
        var sectors = reader.Many(OrganisationField.Sectors, required: true, Sector);
        var region = Region(reader);
        var subscription = Subscription(reader);
        return reader.IsFaultless && subscription is not null
            ? new OrganisationEntry(
                name, slug, kvk, board, street, houseNumber, postcode, town, contact, email, sectors, region, subscription,
                reader.Trimmed(OrganisationField.OwnAccounts) == OrganisationForm.Yes)
            : null;
    }

    private static T? Optional<T>(FieldReader<OrganisationField> reader, OrganisationField field, Func<string, Result<T>> parse)
        where T : struct
    {
        if (reader.Trimmed(field) is not { } text) return null;
        if (parse(text).TryGet(out var value, out var error)) return value;
        reader.Report(field, error);
        return null;
    }

    private static Result<SectorCode> Sector(string text)
    {
        var code = new SectorCode(text);
        return Sectors.Contains(code) ? code : new Error("CodeList.NotFound", text);
    }

    private static string? Region(FieldReader<OrganisationField> reader)
    {
        if (reader.Trimmed(OrganisationField.Region) is not { } region) return null;
        if (!WorkRegions.All.Contains(region)) reader.Report(OrganisationField.Region, new Error("CodeList.NotFound", region));
        return region;
    }

    private static Subscription? Subscription(FieldReader<OrganisationField> reader)
    {
        var start = reader.Date(OrganisationField.Start, required: true);
        var end = reader.Date(OrganisationField.End, required: false);
        int? months = null;
        if (reader.Trimmed(OrganisationField.Renewal) == OrganisationForm.Yes)
        {
            var text = reader.Trimmed(OrganisationField.RenewalMonths);
            months = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        }
        if (start is null || !reader.IsFaultless) return null;
        if (Domain.Organisations.Subscription.Create(start.Value, end, months).TryGet(out var subscription, out var error)) return subscription;
        reader.Report(error.Code == "Subscription.Term" ? OrganisationField.RenewalMonths : OrganisationField.End, error);
        return null;
    }

    private static string? Postcode(FieldReader<OrganisationField> reader)
    {
        if (reader.Trimmed(OrganisationField.Postcode) is not { } text) return null;
        var match = PostcodeForm.Match(text.ToUpperInvariant());
        if (!match.Success) reader.Report(OrganisationField.Postcode, new Error("Organisation.Postcode", text));
        return $"{match.Groups[1].Value} {match.Groups[2].Value}";
    }

    [GeneratedRegex(@"^([1-9][0-9]{3})\s?([A-Z]{2})\z")]
    private static partial Regex PostcodeForm { get; }
}
