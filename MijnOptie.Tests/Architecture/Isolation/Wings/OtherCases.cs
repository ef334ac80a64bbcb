namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>Addresses of everyone.</summary>
internal static class OtherCases
{
    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["/samenvatting/stoppen/{code}"] = "The code is one of our own, for one account, and does nothing but stop its mail: DigestPagesTests.",
        ["/voorkeur/taal/{language}"] = "Keeps a language in a cookie.",
        ["/voorkeur/thema/{theme}"] = "Keeps a theme in a cookie.",
        ["/privacy/versies/{Date}"] = "A former text of the statement, the same for everyone.",
    };
}
