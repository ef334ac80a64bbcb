using System.Globalization;
using System.Text.RegularExpressions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Design;

/// <summary>Reads and writes hours a week: "18", "18,5", "18 uur" and "0,5 fte" (a work-time factor).</summary>
public static partial class HoursText
{
    /// <returns>The hours, or the error <c>Hours.Unreadable</c> (holds the text) or one of <see cref="Hours"/>.</returns>
    public static Result<Hours> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Written().Match(text);
        if (!match.Success || !NumberText.TryParse(match.Groups["number"].Value, out var number)) return new Error("Hours.Unreadable", text.Trim());
        return match.Groups["factor"].Success ? Hours.FromWorkTimeFactor(number) : Hours.FromPerWeek(number);
    }

    /// <summary>Hours a week in the language of the page, without a unit.</summary>
    public static string Write(Hours hours) => hours.PerWeek.ToString("0.###", CultureInfo.CurrentCulture);

    /// <summary>The work-time factor with at least two decimals.</summary>
    public static string WriteFactor(Hours hours) => hours.WorkTimeFactor.ToString("0.00##", CultureInfo.CurrentCulture);

    [GeneratedRegex(@"^\s*(?<number>[+-]?\d{1,6}(?:[.,]\d{1,6})?)\s*(?<factor>fte|wtf)?\s*(?:uur|uren|u|hours?|h)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
