using System.Globalization;

namespace MijnOptie.App.Design;

/// <summary>Reads a date as people write it: "1 februari 2027", "1-2-2027", "1 feb 2027", "2027-02-01"; writes it in full.</summary>
public static class DateText
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("nl-NL"), CultureInfo.GetCultureInfo("en-GB")];

    private static readonly string[] Forms =
    [
        "d MMMM yyyy", "d MMM yyyy", "d MMM. yyyy", "dddd d MMMM yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d M yyyy", "yyyy-M-d",
    ];

    public static bool TryParse(string? text, out DateOnly date)
    {
        var clean = string.Join(' ', (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        foreach (var language in Languages)
        {
            if (DateOnly.TryParseExact(clean, Forms, language, DateTimeStyles.None, out date)) return true;
        }

        date = default;
        return false;
    }

    /// <summary>In full, in the language of the page: "1 februari 2027".</summary>
    public static string Write(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
