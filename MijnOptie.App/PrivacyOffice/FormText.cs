namespace MijnOptie.App.PrivacyOffice;

/// <summary>What was typed in a field: without room around it, and nothing when it was empty.</summary>
internal static class FormText
{
    public static string? Of(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
