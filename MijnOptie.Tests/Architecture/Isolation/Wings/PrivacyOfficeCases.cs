using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.PrivacyOffice.Breaches;
using MijnOptie.App.PrivacyOffice.Disclosures;
using MijnOptie.App.PrivacyOffice.Processors;
using MijnOptie.App.PrivacyOffice.Retention;
using MijnOptie.App.Services.People;

namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>What a privacy officer can ask.</summary>
internal static class PrivacyOfficeCases
{
    private const string NoId = "Takes no id: it works on what is of the officer's own organisation.";
    private const string Everyone = "The same for everyone.";
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static IReadOnlyList<IsolationCase> Handlers { get; } =
    [
        Of<BreachDesk, IReadOnlyList<BreachCase>>(nameof(BreachDesk.ListAsync), (h, _) => h.ListAsync(Stop)),
        Of<BreachDesk, string?>(nameof(BreachDesk.OpenAsync), async (h, w) => (await h.OpenAsync(w.Office.Breach, Stop))?.Form.Summary),
        Of<BreachDesk, bool>(nameof(BreachDesk.SaveAsync), SaveBreachAsync),
        Of<DisclosureDesk, IReadOnlyList<DisclosureRow>>(nameof(DisclosureDesk.ListAsync), (h, _) => h.ListAsync(Stop)),
        Of<HoldDesk, IReadOnlyList<HoldLine>>(nameof(HoldDesk.ListAsync), (h, _) => h.ListAsync(Stop)),
        Of<HoldDesk, IReadOnlyList<NamedCandidate>>(nameof(HoldDesk.FindAsync), (h, w) => h.FindAsync(w.Marker, Stop)),
        Of<HoldDesk, int>(nameof(HoldDesk.SetAsync), async (h, w) => (await h.SetAsync(
            new HoldForm { Candidate = w.Candidate.ToString(), Reason = "Rechtszaak", EndsOn = TimeProvider.System.GetUtcNow().AddDays(30).ToString("d-M-yyyy", null) }, Stop)).Count),
        Of<HoldDesk, bool>(nameof(HoldDesk.LiftAsync), async (h, w) =>
        {
            await h.LiftAsync(w.Office.Hold, Stop);
            return true;
        }),
        Of<ProcessorDesk, IReadOnlyList<ProcessorLine>>(nameof(ProcessorDesk.ListAsync), (h, _) => h.ListAsync(Stop)),
        Of<ProcessorDesk, bool>(nameof(ProcessorDesk.RemoveAsync), async (h, w) =>
        {
            await h.RemoveAsync(w.Office.Processor, Stop);
            return true;
        }),
    ];

    public static IReadOnlyDictionary<string, Aim> Addresses { get; } = new Dictionary<string, Aim>
    {
        ["/fg/datalekken/{Id:guid}"] = new(Roles.PrivacyOfficer, world => $"/fg/datalekken/{world.Office.Breach}"),
    };

    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["DisclosureDesk.RecordAsync"] = NoId,
        ["ProcessorDesk.AddAsync"] = NoId,
        ["ShowCalendar.HandleAsync"] = NoId,
        ["ShowDeletions.HandleAsync"] = NoId,
        ["ShowDeletions.FindAsync"] = "Takes a number in the log of the officer's own organisation: PrivacyDeskTests shows that it opens no other.",
        ["ShowOffice.HandleAsync"] = NoId,
        ["ShowStatementVersions.HandleAsync"] = Everyone,
        ["AnnounceStatement"] = "Tells every organisation the same.",
        ["/fg/verwijderd/{Number:long}"] = "Takes a number in the log of the officer's own organisation.",
    };

    private static IsolationCase Of<THandler, TAnswer>(string method, Func<THandler, World, Task<TAnswer>> run)
        where THandler : notnull => IsolationCase.Of(method, run, Roles.PrivacyOfficer);

    // With what the own officer read a moment before: nothing but the wall stands in the way.
    private static async Task<bool> SaveBreachAsync(BreachDesk handler, World world)
    {
        await using var theirs = world.Desk(Roles.PrivacyOfficer);
        var form = (await theirs.Get<BreachDesk>().OpenAsync(world.Office.Breach, Stop))!.Value.Form;
        form.Data = "Gekaapt";
        return (await handler.SaveAsync(world.Office.Breach, form, Stop)).Problems.Count == 0;
    }
}
