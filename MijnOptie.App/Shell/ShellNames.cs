using System.Globalization;

namespace MijnOptie.App.Shell;

/// <summary>The name of a language in that language, with a capital.</summary>
internal static class ShellNames
{
    public static string Of(CultureInfo culture)
    {
        var name = CultureInfo.GetCultureInfo(culture.TwoLetterISOLanguageName).NativeName;
        return string.Concat(name[..1].ToUpper(culture), name.AsSpan(1));
    }
}
