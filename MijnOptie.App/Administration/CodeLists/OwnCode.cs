using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Administration.CodeLists;

/// <summary>Makes the code of an entry of an organisation's own, out of its name.</summary>
internal static class OwnCode
{
    private const string Prefix = "EIGEN_";
    private const int Longest = 50;

    /// <summary>A code that is not there yet.</summary>
    public static string Of(string name, IReadOnlyCollection<string> taken)
    {
        var words = PlaceName.Fold(name).ToUpperInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_');
        var text = (Prefix + string.Concat(words)).TrimEnd('_');
        if (text.Length > Longest) text = text[..Longest].TrimEnd('_');
        var code = text;
        for (var number = 2; taken.Contains(code, StringComparer.OrdinalIgnoreCase); number++) code = $"{text}_{number}";
        return code;
    }
}
