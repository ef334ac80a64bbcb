using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

public partial class IntakeFlow
{
    private IntakeSession? session;
    private IReadOnlyList<FieldError> summary = [];
    private string summaryTitle = "";
    private Error? trouble;
    private bool focusTrouble;
    private IntakeStep shown;
    private ElementReference heading;
    private ElementReference troubleElement;

    [Inject] internal IStringLocalizer<IntakeTexts> Text { get; set; } = null!;

    [Inject] internal IntakeWords Words { get; set; } = null!;

    [Inject] internal IntakeDrafts Drafts { get; set; } = null!;

    [Inject] internal IntakeWorld World { get; set; } = null!;

    [Inject] internal SharedChoices Shared { get; set; } = null!;

    [Inject] internal SubmitIntake Submit { get; set; } = null!;

    [Inject] internal Formats Formats { get; set; } = null!;

    [Inject] internal NavigationManager Navigation { get; set; } = null!;

    /// <summary>Id of the draft. The parameters of a live part travel protected, as its state does.</summary>
    [Parameter, EditorRequired] public Guid Draft { get; set; }

    /// <summary>Hash of the draft's secret.</summary>
    [Parameter, EditorRequired] public string TokenHash { get; set; } = "";

    /// <summary>The step to show.</summary>
    [Parameter] public int Step { get; set; } = 1;

    /// <summary>The address of the form, without its step.</summary>
    [Parameter, EditorRequired] public string Address { get; set; } = "";

    /// <summary>The organisation whose invitation brought the person here; null for none.</summary>
    [Parameter] public Guid? InvitedBy { get; set; }

    private IntakeStep At => (IntakeStep)Step;

    private DraftKey Key => new(Draft, TokenHash);

    private IReadOnlyList<Step> Steps => [.. Enum.GetValues<IntakeStep>().Select(step => new Step(Text[$"Step.{step}"], AddressOf(step)))];

    protected override async Task OnInitializedAsync()
    {
        var starting = new IntakeSession(Key, Drafts, World, Shared, Words);
        await starting.StartAsync(InvitedBy is { } id ? new OrganisationId(id) : null, CancellationToken.None);
        session = starting;
    }

    protected override void OnParametersSet()
    {
        if (shown == At) return;
        (summary, trouble) = ([], null);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (session is null) return;
        if (focusTrouble)
        {
            focusTrouble = false;
            await troubleElement.FocusAsync();
        }
        if (shown == At) return;
        var isFirst = shown == default;
        shown = At;
        if (!isFirst) await heading.FocusAsync();
    }

    private string AddressOf(IntakeStep step) => $"{Address}?stap={(int)step}";

    // Enter in a field presses the button of the form, and that does the work.
    private static void Submitted()
    {
    }

    private void GoBack() => Navigation.NavigateTo(AddressOf(At - 1));

    private async Task NextAsync()
    {
        await session!.KeepAsync();
        if (Explain(session.JudgeAll(IntakeFields.Of(At)))) return;
        Navigation.NavigateTo(AddressOf(At + 1));
    }

    private async Task SendAsync()
    {
        trouble = null;
        if (!await session!.KeepAsync())
        {
            ShowTrouble(session.KeepingProblem ?? new Error("Send.Unavailable"));
            return;
        }
        switch (await Submit.HandleAsync(Key, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, CancellationToken.None))
        {
            case SubmitOutcome.Sent:
                Navigation.NavigateTo("/aanmelden/klaar");
                break;
            case SubmitOutcome.Refused refused:
                session.Show(refused.Problems);
                Explain(refused.Problems);
                break;
            case SubmitOutcome.Gone:
                // Nothing was filled in yet, or it has expired.
                if (!Explain(session.JudgeAll(IntakeFields.All))) ShowTrouble(new Error("Draft.Expired"));
                break;
            default:
                ShowTrouble(new Error("Send.Unavailable"));
                break;
        }
    }

    // Erased in another tab or by its link: what stands here must not be kept again.
    private void Leave(IReadOnlySet<Guid> gone)
    {
        if (gone.Contains(Draft) || (session?.Sent is { } sent && gone.Contains(sent.Candidate.Value))) Navigation.NavigateTo("/aanmelden/verwijderd", forceLoad: true);
    }

    private bool Explain(IReadOnlyList<FieldProblem> problems)
    {
        trouble = null;
        summaryTitle = Text[problems.Count == 1 ? "Errors.One" : "Errors.Many", problems.Count];
        summary = [.. problems.Select(p => new FieldError(p.Field.RowId(p.Row), Words.Label(p.Field, HasRows(p.Field) ? p.Row : 0), Words.Of(p.Error), p.Field.Step == At ? null : AddressOf(p.Field.Step)))];
        return problems.Count > 0;
    }

    private static bool HasRows(IntakeField field) =>
        field == IntakeFields.Functions || field == IntakeFields.Subjects || field == IntakeFields.Sectors || field == IntakeFields.Qualifications;

    private void ShowTrouble(Error error)
    {
        summary = [];
        trouble = error;
        focusTrouble = true;
    }
}
