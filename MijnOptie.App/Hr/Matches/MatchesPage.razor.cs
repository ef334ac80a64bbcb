using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MijnOptie.App.Design;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Matches;

public partial class MatchesPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private MatchesQuery query = new();
    private IReadOnlyList<MatchChoice> chosen = [];
    private PairDetail? detail;
    private (Guid, Guid)? shown;

    /// <summary>What is shown. The first rendering makes it; the live page takes it over, also after each new address.</summary>
    [PersistentState(AllowUpdates = true)]
    public MatchesView? View { get; set; }

    [Inject] internal ShowMatches Show { get; set; } = null!;

    [Inject] internal FindCandidates Candidates { get; set; } = null!;

    [Inject] internal FindPositions Positions { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    [Inject] internal IStringLocalizer<MatchesTexts> Text { get; set; } = null!;

    [Inject] internal IJSRuntime Script { get; set; } = null!;

    private string Seeker => query.CandidateSeeks ? "Candidate" : "Position";

    private string Sought => query.CandidateSeeks ? "Position" : "Candidate";

    private MatchesQuery Closed => query.CandidateSeeks ? query with { Position = null } : query with { Candidate = null };

    private string BackText => query.CandidateSeeks ? Text["Back.Positions", View?.Chosen?.Name ?? ""] : Text["Back.Candidates"];

    private IReadOnlyList<Option> Directions =>
        [new("kandidaat", Text["Direction.Candidate"]), new("plek", Text["Direction.Position"])];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        GC.SuppressFinalize(this);
    }

    // A new address comes in with what it shows: the server renders the page for it, and the live page takes that over.
    protected override async Task OnParametersSetAsync()
    {
        query = MatchesQuery.Parse(new Uri(Navigation.Uri));
        if (View?.Address != query.Address()) View = await Show.HandleAsync(query, leaving.Token);
        if (chosen.SingleOrDefault() != View?.Chosen) chosen = View?.Chosen is { } choice ? [choice] : [];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        (Guid, Guid)? now = View?.Pair is { } pair ? (pair.CandidateId, pair.PositionId) : null;
        var opened = !firstRender && now is not null && now != shown;
        shown = now;
        if (!opened || detail is null) return;
        await using var module = await Script.InvokeAsync<IJSObjectReference>("import", leaving.Token, $"./{Assets["js/matches.js"]}");
        await module.InvokeVoidAsync("focusAlone", leaving.Token, detail.Heading);
    }

    // Whoever is gone may be the one chosen, the pair that is open, or a row.
    private async Task ShowWithoutAsync(IReadOnlySet<Guid> gone)
    {
        if (View is null || !View.Shows(gone)) return;
        View = await Show.HandleAsync(query, leaving.Token);
        chosen = View.Chosen is { } choice ? [choice] : [];
    }

    private Task<IReadOnlyList<MatchChoice>> SearchAsync(string typed, CancellationToken cancellationToken) =>
        query.CandidateSeeks ? Candidates.HandleAsync(typed, cancellationToken) : Positions.HandleAsync(typed, cancellationToken);

    private Task TurnAsync(string? direction) => GoAsync(new MatchesQuery
    {
        CandidateSeeks = direction != "plek",
        Candidate = direction != "plek" ? query.Candidate : null,
        Position = direction == "plek" ? query.Position : null,
        Weights = query.Weights,
        Size = query.Size,
    });

    private Task ChooseAsync(IReadOnlyList<MatchChoice>? choice)
    {
        Guid? id = choice is { Count: > 0 } ? choice[0].Id : null;
        return GoAsync(new MatchesQuery
        {
            CandidateSeeks = query.CandidateSeeks,
            Candidate = query.CandidateSeeks && id is { } person ? new CandidateId(person) : null,
            Position = !query.CandidateSeeks && id is { } place ? new PositionId(place) : null,
            Weights = query.Weights,
            Size = query.Size,
        });
    }

    // The weights that were tried are the organisation's own now: the same list, at the address without them.
    private Task AgainAsync()
    {
        View = null;
        return GoAsync(query with { Weights = null });
    }

    private Task GoAsync(MatchesQuery next)
    {
        Navigation.NavigateTo(next.Address());
        return Task.CompletedTask;
    }
}
