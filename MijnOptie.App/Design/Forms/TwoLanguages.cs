using System.Globalization;
using System.Resources;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Design;

/// <summary>A text in both languages of the product: a file may use either.</summary>
internal static class TwoLanguages
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <exception cref="MissingManifestResourceException">There is no such text.</exception>
    public static DisplayName Of<TTexts>(string key)
    {
        var resources = new ResourceManager(typeof(TTexts));
        return new DisplayName(In(Dutch), In(English));

        string In(CultureInfo language) => resources.GetString(key, language) ?? throw new MissingManifestResourceException(key);
    }
}
