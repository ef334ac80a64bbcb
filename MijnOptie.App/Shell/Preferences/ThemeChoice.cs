namespace MijnOptie.App.Shell;

/// <summary>Light, dark, or as the device has it. Kept in a cookie that says nothing else.</summary>
internal static class ThemeChoice
{
    public const string CookieName = "mo-thema";
    public const string Light = "light";
    public const string Dark = "dark";
    public const string Device = "device";

    public static readonly IReadOnlyList<string> All = [Device, Light, Dark];

    /// <summary>The choice made, or null when the device decides.</summary>
    public static string? Of(HttpRequest? request) => request?.Cookies[CookieName] is Light or Dark ? request.Cookies[CookieName] : null;
}
