using System.Text;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.SchoolLocations;

namespace MijnOptie.Tests.App.Places;

/// <summary>A file of school locations of a few rows, in the format of DUO's own.</summary>
internal static class ADuoFile
{
    public const string Header =
        "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;"
        + "GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;TELEFOONNUMMER;RPA-GEBIED NAAM;RMC-REGIO NAAM;ONDERWIJSGEBIED NAAM";

    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Row(string location = "99AA00", string name = "Basisschool De Vuurtoren", string town = "ROOSENDAAL", string municipality = "ROOSENDAAL", string board = "90001") =>
        $"Noord-Brabant;{board};{location[..Math.Min(4, location.Length)]};{location};{name};Hoofdstraat;1-A;4701 AA;{town};1674;{municipality};Zilverstromers;0165000000;West-Brabant;West-Brabant; ";

    public static string Of(params string[] rows) => string.Join("\r\n", rows.Prepend(Header)) + "\r\n";

    public static async Task<List<DuoRow>> ReadAsync(byte[] bytes)
    {
        var rows = new List<DuoRow>();
        using var stream = new MemoryStream(bytes);
        await foreach (var row in DuoFileReader.ReadAsync(stream, TestContext.Current.CancellationToken)) rows.Add(row);
        Assert.True(stream.CanRead);
        return rows;
    }

    public static Task<List<DuoRow>> ReadAsync(string text, Encoding? encoding = null) => ReadAsync((encoding ?? Windows1252).GetBytes(text));

    public static IEnumerable<RowProblem> Problems(this IEnumerable<DuoRow> rows) => rows.OfType<DuoRow.Bad>().SelectMany(b => b.Problems);

    public static List<DuoLocation> Locations(this IEnumerable<DuoRow> rows) => [.. rows.OfType<DuoRow.Good>().Select(g => g.Location)];
}
