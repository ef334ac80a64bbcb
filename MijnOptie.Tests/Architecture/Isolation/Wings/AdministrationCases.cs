using MijnOptie.App.Administration.CodeLists;
using MijnOptie.App.Administration.Jobs;
using MijnOptie.App.Administration.Organisations;
using MijnOptie.App.Administration.Post;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Education;

namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>What an administrator of Mijn-OPtIE can ask: of all organisations, and nobody who works for one of them may.</summary>
internal static class AdministrationCases
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    public static IReadOnlyList<AcrossCase> Across { get; } =
    [
        AcrossCase.Of<ListOrganisations>(nameof(ListOrganisations.HandleAsync), async (h, w) => await h.HandleAsync(new ListQuery(w.Marker, null, false, 1, 100), null, Stop)),
        AcrossCase.Of<EditOrganisation>(nameof(EditOrganisation.OpenAsync), async (h, w) => await h.OpenAsync(Id(w), Stop)),
        AcrossCase.Of<EditOrganisation>(nameof(EditOrganisation.SuggestSlugAsync), async (h, w) => await h.SuggestSlugAsync(w.Marker, Stop)),
        AcrossCase.Of<EditOrganisation>(nameof(EditOrganisation.StateAsync), async (h, w) => await h.StateAsync(Id(w), Stop)),
        AcrossCase.Of<EditOrganisation>(nameof(EditOrganisation.SaveAsync), async (h, w) => await h.SaveAsync(new OrganisationForm { Id = Id(w), [OrganisationField.Name] = "Gekaapt" }, Stop)),
        AcrossCase.Of<EditOrganisation>(nameof(EditOrganisation.StopAsync), async (h, w) => await h.StopAsync(Id(w), DateTimeOffset.UnixEpoch, new DateOnly(2026, 1, 1), Stop)),
        AcrossCase.Of<EditCodeLists>(nameof(EditCodeLists.OpenAsync), async (h, w) => await h.OpenAsync(Id(w), CodeListKind.Status, Stop)),
        AcrossCase.Of<EditCodeLists>(nameof(EditCodeLists.RenameAsync), async (h, w) => await h.RenameAsync(Id(w), CodeListKind.Status, "SEARCHING", "Gekaapt", "Hijacked", Stop)),
        AcrossCase.Of<EditCodeLists>(nameof(EditCodeLists.SwitchAsync), async (h, w) => await h.SwitchAsync(Id(w), CodeListKind.Status, "SEARCHING", false, Stop)),
        AcrossCase.Of<EditCodeLists>(nameof(EditCodeLists.MoveAsync), async (h, w) => await h.MoveAsync(Id(w), CodeListKind.Status, "SEARCHING", false, Stop)),
        AcrossCase.Of<EditCodeLists>(nameof(EditCodeLists.AddAsync), async (h, w) => await h.AddAsync(Id(w), CodeListKind.Status, "SEARCHING", "Gekaapt", "Hijacked", Stop)),
        AcrossCase.Of<JobDesk>(nameof(JobDesk.ShowAsync), async (h, _) => await h.ShowAsync(Stop)),
        AcrossCase.Of<JobDesk>(nameof(JobDesk.RunAsync), async (h, _) => await h.RunAsync("bestaat-niet", Stop)),
        AcrossCase.Of<JobDesk>(nameof(JobDesk.ConfirmClockAsync), async (h, _) =>
        {
            await h.ConfirmClockAsync(Stop);
            return null;
        }),
        AcrossCase.Of<PostDesk>(nameof(PostDesk.ShowAsync), async (h, _) => await h.ShowAsync(Stop)),
        AcrossCase.Of<PostDesk>(nameof(PostDesk.ResendAsync), async (h, _) => await h.ResendAsync(Guid.NewGuid(), Stop)),
        AcrossCase.Of<PostDesk>(nameof(PostDesk.DropAsync), async (h, _) => await h.DropAsync(Guid.NewGuid(), Stop)),
    ];

    /// <summary>Addresses of any organisation, for an administrator alone.</summary>
    public static IReadOnlyDictionary<string, Aim> AddressesAcross { get; } = new Dictionary<string, Aim>
    {
        ["/beheer/organisaties/{Id:guid}"] = new(Roles.Administrator, world => $"/beheer/organisaties/{Id(world)}"),
        ["/beheer/organisaties/{Id:guid}/lijsten"] = new(Roles.Administrator, world => $"/beheer/organisaties/{Id(world)}/lijsten"),
        ["/beheer/accounts/{Id:guid}"] = new(Roles.Administrator, world => $"/beheer/accounts/{world.Accounts.Colleague}"),
    };

    private static Guid Id(World world) => world.Scope.Organisation.Value;
}
