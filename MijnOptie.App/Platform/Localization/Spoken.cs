using System.Globalization;

namespace MijnOptie.App.Platform.Localization;

/// <summary>Says something in the language of the person it is for, whatever the language of the page or the job that says it.</summary>
internal static class Spoken
{
    /// <param name="language"><c>nl</c> or <c>en</c>.</param>
    /// <param name="say">Says it, at once: nothing that waits.</param>
    public static T In<T>(string language, Func<T> say)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language == "en" ? PageCultures.English : PageCultures.Dutch;
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }
}
