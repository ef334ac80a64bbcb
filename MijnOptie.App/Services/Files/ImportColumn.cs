using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.Files;

/// <summary>A column of a file to import.</summary>
/// <param name="Name">Its name in the header, in Dutch; case, accents and punctuation do not matter when reading.</param>
/// <param name="Required">Whether the file must have it; a value may still be empty where the row says so.</param>
/// <param name="Example">What the template shows in it.</param>
/// <param name="HelpKey">Key of the line in the texts of the wing that explains it.</param>
internal sealed record ImportColumn(string Name, bool Required, string Example, string HelpKey)
{
    /// <summary>The form in which names are compared.</summary>
    public string Key { get; } = KeyOf(Name);

    /// <summary>A name in that form; the words of the form's label that say a field is optional do not count.</summary>
    public static string KeyOf(string name)
    {
        const string optional = " niet verplicht";
        var key = PlaceName.Fold(name);
        return key.EndsWith(optional, StringComparison.Ordinal) ? key[..^optional.Length] : key;
    }
}
