namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>What a privacy officer can ask.</summary>
internal static class PrivacyOfficeCases
{
    private const string Desk = "PrivacyDeskTests tries its ids from another organisation, and lets the own officer do the same.";
    private const string NoId = "Takes no id: it shows what is of the officer's own organisation.";
    private const string Everyone = "The same for everyone.";

    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["BreachDesk.ListAsync"] = NoId,
        ["BreachDesk.OpenAsync"] = Desk,
        ["BreachDesk.SaveAsync"] = Desk,
        ["DisclosureDesk.ListAsync"] = NoId,
        ["DisclosureDesk.RecordAsync"] = NoId,
        ["HoldDesk.FindAsync"] = NoId,
        ["HoldDesk.LiftAsync"] = Desk,
        ["HoldDesk.ListAsync"] = NoId,
        ["HoldDesk.SetAsync"] = Desk,
        ["ProcessorDesk.AddAsync"] = NoId,
        ["ProcessorDesk.ListAsync"] = NoId,
        ["ProcessorDesk.RemoveAsync"] = Desk,
        ["ShowCalendar.HandleAsync"] = NoId,
        ["ShowDeletions.HandleAsync"] = NoId,
        ["ShowDeletions.FindAsync"] = "Takes a number in the log of the officer's own organisation: PrivacyDeskTests shows that it opens no other.",
        ["ShowOffice.HandleAsync"] = NoId,
        ["ShowStatementVersions.HandleAsync"] = Everyone,
        ["AnnounceStatement"] = "Tells every organisation the same.",
        ["/fg/datalekken/{Id:guid}"] = Desk,
        ["/fg/verwijderd/{Number:long}"] = "Takes a number in the log of the officer's own organisation.",
    };
}
