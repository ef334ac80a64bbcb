using MijnOptie.App.Design;

namespace MijnOptie.App.PrivacyOffice;

/// <summary>What was typed in a field: without room around it, and nothing when it was empty.</summary>
internal static class FormText
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public static string? Of(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>Reads a day, when it is one that can be meant.</summary>
    public static bool TryDay(string? typed, out DateOnly day) => DateText.TryParse(typed, out day) && day >= Earliest && day <= Latest;
}
