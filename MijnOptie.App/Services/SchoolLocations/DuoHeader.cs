using System.Collections.Immutable;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>Where the columns that are used stand. The order of the columns does not matter, nor do columns that are not used.</summary>
internal sealed class DuoHeader
{
    public const string Province = "PROVINCIE";
    public const string BoardNumber = "BEVOEGD GEZAG NUMMER";
    public const string BoardName = "BEVOEGD GEZAG NAAM";
    public const string InstitutionCode = "INSTELLINGSCODE";
    public const string LocationCode = "VESTIGINGSCODE";
    public const string Name = "VESTIGINGSNAAM";
    public const string Street = "STRAATNAAM";
    public const string HouseNumber = "HUISNUMMER-TOEVOEGING";
    public const string Postcode = "POSTCODE";
    public const string Town = "PLAATSNAAM";
    public const string MunicipalityCode = "GEMEENTENUMMER";
    public const string Municipality = "GEMEENTENAAM";
    public const string RpaArea = "RPA-GEBIED NAAM";
    public const string RmcRegion = "RMC-REGIO NAAM";
    public const string EducationArea = "ONDERWIJSGEBIED NAAM";

    private static readonly string[] Needed =
        [Province, BoardNumber, InstitutionCode, LocationCode, Name, Street, HouseNumber, Postcode, Town, Municipality];

    private static readonly string[] Welcome = [BoardName, MunicipalityCode, RpaArea, RmcRegion, EducationArea];

    private readonly Dictionary<string, int> positions;

    private DuoHeader(Dictionary<string, int> positions, int count)
    {
        this.positions = positions;
        Count = count;
    }

    /// <summary>Number of columns of every row.</summary>
    public int Count { get; }

    /// <summary>The position of a column; -1 when the file does not have it.</summary>
    public int PositionOf(string column) => positions.GetValueOrDefault(column, -1);

    /// <returns>The header, or all that is wrong with it.</returns>
    public static (DuoHeader? Header, ImmutableArray<RowProblem> Problems) Parse(TextLine line)
    {
        if (line.Problem is not null) return Refused(new RowProblem(line.Number, null, new Error(line.Problem)));
        var text = line.Text!;
        if (text.Trim().Length == 0) return Refused(new RowProblem(line.Number, null, new Error("Duo.EmptyFile")));
        if (!text.Contains(';', StringComparison.Ordinal) && text.AsSpan().ContainsAny(',', '\t', '|'))
        {
            return Refused(new RowProblem(line.Number, null, new Error("Duo.Delimiter")));
        }
        if (SemicolonRow.Split(text) is not { } names) return Refused(new RowProblem(line.Number, null, new Error("Duo.Quote")));

        var used = Needed.Concat(Welcome).ToDictionary(column => column, column => names.FindAll(n => Is(n, column)).Count);
        RowProblem[] problems =
        [
            .. Needed.Where(column => used[column] == 0).Select(column => new RowProblem(line.Number, column, new Error("Duo.MissingColumn"))),
            .. used.Where(column => column.Value > 1).Select(column => new RowProblem(line.Number, column.Key, new Error("Duo.ColumnTwice"))),
        ];
        if (problems.Length > 0) return Refused(problems);
        var positions = used.Keys.Where(column => used[column] == 1).ToDictionary(column => column, column => names.FindIndex(n => Is(n, column)));
        return (new DuoHeader(positions, names.Count), []);
    }

    private static bool Is(string name, string column) => name.Equals(column, StringComparison.OrdinalIgnoreCase);

    private static (DuoHeader? Header, ImmutableArray<RowProblem> Problems) Refused(params RowProblem[] problems) => (null, [.. problems]);
}
