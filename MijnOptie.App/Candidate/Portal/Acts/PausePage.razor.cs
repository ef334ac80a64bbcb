using Microsoft.AspNetCore.Components;
using MijnOptie.App.Services.People;

namespace MijnOptie.App.Candidates.Portal;

public partial class PausePage
{
    private OwnRecord? own;
    private string? error;

    [Inject] internal PeopleGate People { get; set; } = null!;

    [Inject] internal OwnOffer Offer { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "pauze", Name = "tot")] internal string? Until { get; set; }

    internal override async Task LoadAsync(PortalSession session)
    {
        own = await People.FindForThePersonAsync(session.Scope, session.Offer.Candidate, Http.RequestAborted);
        if (own is null) Gone();
    }

    private async Task PauseAsync()
    {
        if (Session is null) return;
        if (!PauseDay.Parse(Until, PauseDay.Today(Time.GetUtcNow())).TryGet(out var day, out var refusal))
        {
            error = Words.Of(refusal);
            return;
        }
        await Offer.PauseAsync(Session, day, Http.RequestAborted);
        Done("pauze");
    }

    private async Task EndAsync()
    {
        if (Session is null) return;
        await Offer.EndPauseAsync(Session, Http.RequestAborted);
        Done("weer");
    }
}
