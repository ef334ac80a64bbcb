using System.Text;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Admission;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Hr.Locations;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Candidates;

namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>What HR staff can ask.</summary>
internal static class HrCases
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private static readonly ListQuery Everything = new(null, null, false, 1, 100);

    public static IReadOnlyList<IsolationCase> Handlers { get; } =
    [
        IsolationCase.Of<ShowMatches, MatchesView>(nameof(ShowMatches.HandleAsync), (h, w) => h.HandleAsync(new MatchesQuery { Candidate = w.Candidate, Position = w.Position }, Stop)),
        IsolationCase.Of<FindCandidates, IReadOnlyList<MatchChoice>>(nameof(FindCandidates.HandleAsync), (h, w) => h.HandleAsync(w.Marker, Stop)),
        IsolationCase.Of<FindPositions, IReadOnlyList<MatchChoice>>(nameof(FindPositions.HandleAsync), (h, w) => h.HandleAsync(w.Marker, Stop)),
        IsolationCase.Of<ListPositions, ListPage<PositionListRow>>(nameof(ListPositions.HandleAsync), (h, w) => h.HandleAsync(new PositionQuery(Everything, Location: w.Location), Stop)),
        IsolationCase.Of<ListPositions, PositionChoices>(nameof(ListPositions.ChoicesAsync), (h, _) => h.ChoicesAsync(Stop)),
        IsolationCase.Of<EditPosition, PositionForm?>(nameof(EditPosition.OpenAsync), (h, w) => h.OpenAsync(w.Position.Value, Stop)),
        IsolationCase.Of<EditPosition, PositionChoices>(nameof(EditPosition.ChoicesAsync), (h, _) => h.ChoicesAsync(Stop)),
        IsolationCase.Of<EditPosition, object>(nameof(EditPosition.FindHoldersAsync), async (h, w) => await h.FindHoldersAsync(w.Marker, Stop)),
        IsolationCase.Of<EditPosition>(nameof(EditPosition.SaveAsync), async (h, w) => await h.SaveAsync(await PositionAsync(w), Stop)),
        IsolationCase.Of<EditPosition>(nameof(EditPosition.DeleteAsync), async (h, w) => await h.DeleteAsync(w.Position.Value, (await PositionAsync(w)).ReadAt!.Value, Stop)),
        IsolationCase.Of<ListLocations, ListPage<LocationListRow>>(nameof(ListLocations.HandleAsync), (h, _) => h.HandleAsync(Everything, Stop)),
        IsolationCase.Of<ListLocations, IReadOnlyList<LocationListRow>>(nameof(ListLocations.ForMapAsync), (h, w) => h.ForMapAsync(w.Marker, Stop)),
        IsolationCase.Of<EditLocation, LocationForm?>(nameof(EditLocation.OpenAsync), (h, w) => h.OpenAsync(w.Location, Stop)),
        IsolationCase.Of<EditLocation>(nameof(EditLocation.SaveAsync), async (h, w) => await h.SaveAsync(await LocationAsync(w), Stop)),
        IsolationCase.Of<EditLocation>(nameof(EditLocation.DeleteAsync), async (h, w) => await h.DeleteAsync(w.Location, (await LocationAsync(w)).ReadAt!.Value, Stop)),
        IsolationCase.Of<PreviewImport, string?>(nameof(PreviewImport.HandleAsync), KnowsLocationAsync),
        IsolationCase.Of<ApplyImport>(nameof(ApplyImport.HandleAsync), (h, w) => h.HandleAsync(w.Import, Stop)),
        IsolationCase.Of<WaitingImport, PendingImport?>(nameof(WaitingImport.FindAsync), (h, w) => h.FindAsync(w.Import)),
        IsolationCase.Of<WaitingImport, string?>(nameof(WaitingImport.DropAsync), DroppedAsync),
        IsolationCase.Of<ListNewcomers, NewcomerPage>(nameof(ListNewcomers.HandleAsync), (h, _) => h.HandleAsync(AdmissionState.Waiting, Everything, Stop)),
        IsolationCase.Of<AdmitNewcomers>(nameof(AdmitNewcomers.HandleAsync), (h, w) => h.HandleAsync([new AdmissionChoice(w.Newcomer, w.Candidate.Value)], Stop)),
        IsolationCase.Of<RefuseNewcomers>(nameof(RefuseNewcomers.HandleAsync), (h, w) => h.HandleAsync([w.Newcomer], AdmissionRefusal.NotOurs, null, Stop)),
        IsolationCase.Of<RefuseNewcomers>(nameof(RefuseNewcomers.UndoAsync), (h, w) => h.UndoAsync([w.Refused], Stop)),
    ];

    public static IReadOnlyDictionary<string, Aim> Addresses { get; } = new Dictionary<string, Aim>
    {
        ["/hr/plekken/{Id:guid}"] = new(Roles.Hr, world => $"/hr/plekken/{world.Position}"),
        ["/hr/locaties/{Id:guid}"] = new(Roles.Hr, world => $"/hr/locaties/{world.Location}"),
        ["/hr/matches"] = new(Roles.Hr, world => $"/hr/matches?kandidaat={world.Candidate}&plek={world.Position}"),
    };

    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["SaveWeights.HandleAsync"] = "Takes weights and no id: they become those of the organisation the member of staff works for.",
        ["PreviewSchoolLocations.OpenAsync"] = "Reads open data on schools, the same for everyone.",
        ["PreviewSchoolLocations.ReadAsync"] = "Reads open data on schools, the same for everyone.",
        ["PreviewSchoolLocations.HandleAsync"] = "Plans with open data on schools, as PreviewImport does with a file.",
        ["/hr/invoer/sjabloon/{kind}"] = "An empty template, the same for everyone.",
        ["/hr/invoer/fouten/{id:guid}"] = "Reads what WaitingImport gives, which has its own case.",
    };

    private static async Task<PositionForm> PositionAsync(World world)
    {
        await using var desk = world.Desk(Roles.Hr);
        var form = await desk.Get<EditPosition>().OpenAsync(world.Position.Value, Stop);
        form![PositionField.Title] = "Gekaapt";
        return form;
    }

    private static async Task<LocationForm> LocationAsync(World world)
    {
        await using var desk = world.Desk(Roles.Hr);
        var form = await desk.Get<EditLocation>().OpenAsync(world.Location, Stop);
        form![LocationField.Name] = "Gekaapt";
        form[LocationField.Town] = "Roosendaal";
        return form;
    }

    // A file that names a location of the world: only its own organisation finds that it knows it.
    private static async Task<string?> KnowsLocationAsync(PreviewImport handler, World world)
    {
        var file = Encoding.UTF8.GetBytes($"Code;Naam;Plaats\r\n{world.LocationCode};Anders;Breda\r\n");
        var pending = await handler.HandleAsync(ImportKind.Locations, "bestand.csv", file, null, Stop);
        return pending.Plan.Changed == 1 ? world.Marker : null;
    }

    private static async Task<string?> DroppedAsync(WaitingImport handler, World world)
    {
        await handler.DropAsync(world.Import);
        await using var desk = world.Desk(Roles.Hr);
        return await desk.Get<WaitingImport>().FindAsync(world.Import) is null ? world.Marker : null;
    }
}
