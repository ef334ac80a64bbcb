namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>Jobs work for nobody in particular: each says how it stays inside one organisation at a time.</summary>
internal static class JobCases
{
    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["DraftExpiry"] = "Erases forms that were not sent: they belong to no organisation yet.",
        ["JobRunsCleanUp"] = "Erases lines about jobs, which tell of nobody.",
    };
}
