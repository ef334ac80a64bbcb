using System.Text.RegularExpressions;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>Reads one row: every value that is wrong is reported, not only the first.</summary>
internal sealed partial class DuoRowParser(DuoHeader header)
{
    /// <summary>Longest name of a location or a board, in characters.</summary>
    public const int LongText = 200;

    /// <summary>Longest other value, in characters.</summary>
    public const int ShortText = 100;

    /// <summary>Whether a code has the form of DUO's code of a location.</summary>
    public static bool IsLocationCode(string code) => LocationCode.IsMatch(code);

    public DuoRow Parse(TextLine line)
    {
        if (line.Problem is not null) return Whole(line, new Error(line.Problem));
        if (SemicolonRow.Split(line.Text!) is not { } values) return Whole(line, new Error("Duo.Quote"));
        if (values.Count != header.Count) return Whole(line, new Error("Duo.ColumnCount", values.Count, header.Count));

        var row = new Values(header, values, line.Number);
        var location = new DuoLocation(
            row.Code(DuoHeader.BoardNumber, BoardNumber, "20091"),
            row.Optional(DuoHeader.BoardName, LongText),
            row.Code(DuoHeader.InstitutionCode, InstitutionCode, "32JK"),
            row.Code(DuoHeader.LocationCode, LocationCode, "32JK00"),
            row.Required(DuoHeader.Name, LongText),
            row.Optional(DuoHeader.Street, ShortText),
            row.Optional(DuoHeader.HouseNumber, ShortText),
            row.Postcode(),
            row.Required(DuoHeader.Town, ShortText),
            row.Optional(DuoHeader.MunicipalityCode, ShortText),
            row.Required(DuoHeader.Municipality, ShortText),
            row.Required(DuoHeader.Province, ShortText),
            row.Optional(DuoHeader.RpaArea, ShortText),
            row.Optional(DuoHeader.RmcRegion, ShortText),
            row.Optional(DuoHeader.EducationArea, ShortText));
        return row.Problems.Count == 0 ? new DuoRow.Good(line.Number, location) : new DuoRow.Bad([.. row.Problems], BoardNumber.IsMatch(location.BoardNumber) ? location.BoardNumber : null);
    }

    private static DuoRow.Bad Whole(TextLine line, Error reason) => new([new RowProblem(line.Number, null, reason)]);

    [GeneratedRegex(@"^[0-9]{5}\z")]
    private static partial Regex BoardNumber { get; }

    [GeneratedRegex(@"^[0-9]{2}[A-Z]{2}\z")]
    private static partial Regex InstitutionCode { get; }

    [GeneratedRegex(@"^[0-9]{2}[A-Z]{2}[0-9]{2}\z")]
    private static partial Regex LocationCode { get; }

    [GeneratedRegex(@"^([1-9][0-9]{3}) ?([A-Z]{2})\z")]
    private static partial Regex PostcodePattern { get; }

    private sealed class Values(DuoHeader header, List<string> values, int line)
    {
        public List<RowProblem> Problems { get; } = [];

        public string? Optional(string column, int longest)
        {
            var position = header.PositionOf(column);
            if (position < 0 || values[position].Length == 0) return null;
            var value = values[position];
            if (value.Length > longest) Report(column, new Error("Duo.TooLong", longest));
            if (value.Any(char.IsControl)) Report(column, new Error("Duo.Control"));
            return value;
        }

        public string Required(string column, int longest)
        {
            var value = Optional(column, longest);
            if (value is null) Report(column, new Error("Duo.Required"));
            return value ?? "";
        }

        public string Code(string column, Regex pattern, string example)
        {
            var value = values[header.PositionOf(column)].ToUpperInvariant();
            if (value.Length == 0) Report(column, new Error("Duo.Required"));
            else if (!pattern.IsMatch(value)) Report(column, new Error("Duo.Format", example));
            return value;
        }

        public string? Postcode()
        {
            var value = values[header.PositionOf(DuoHeader.Postcode)].ToUpperInvariant();
            if (value.Length == 0) return null;
            var match = PostcodePattern.Match(value);
            if (!match.Success) Report(DuoHeader.Postcode, new Error("Duo.Format", "4707 SV"));
            return $"{match.Groups[1].Value} {match.Groups[2].Value}";
        }

        private void Report(string column, Error reason) => Problems.Add(new RowProblem(line, column, reason));
    }
}
