namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>Jobs work for nobody in particular: each says how it stays inside one organisation at a time.</summary>
internal static class JobCases
{
    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["AccessExpiry"] = "Erases links and sign-ins of candidates whose time is over, by that time alone.",
        ["BackupJob"] = "Copies the database as a whole and shows nothing of it.",
        ["EndSubscriptions"] = "Ends the service to each organisation by its own end date.",
        ["RetentionJob"] = "Goes through the organisations one by one, each in a scope of its own.",
        ["SendDigests"] = "Counts what waits for each account in a scope of its own organisation.",
        ["SendReminders"] = "Goes through the organisations one by one, each in a scope of its own.",
        ["UnconfirmedOffers"] = "Goes through the organisations one by one, each in a scope of its own.",
    };
}
