using Microsoft.AspNetCore.Components;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Design;
using MijnOptie.App.Services.People;

namespace MijnOptie.App.Candidates.Portal;

public partial class EditPage
{
    private EditState? state;
    private OwnRecord own = null!;
    private IntakeForm before = null!;
    private IFormCollection? posted;

    [Inject] internal ChangeOffer Change { get; set; } = null!;

    [Inject] internal SharedChoices Shared { get; set; } = null!;

    [Inject] internal IntakeWords Labels { get; set; } = null!;

    [Parameter] public string Part { get; set; } = "";

    private IntakeStep Step => ChangeParts.StepOf(Part) ?? IntakeStep.Person;

    private string SummaryTitle => Form[state!.Problems.Count == 1 ? "Errors.One" : "Errors.Many", state.Problems.Count];

    private IReadOnlyList<FieldError> Summary =>
    [
        .. state!.Problems.Select(problem => new FieldError(
            posted is null ? problem.Field.ControlId : PostedRows.IdOf(problem, posted), Labels.Label(problem.Field), Words.Of(problem.Error))),
    ];

    internal override async Task LoadAsync(PortalSession session)
    {
        if (ChangeParts.StepOf(Part) is null || await Change.OpenAsync(session, Http.RequestAborted) is not var (record, stored, around))
        {
            Gone();
            return;
        }
        (own, before) = (record, stored);
        posted = HttpMethods.IsPost(Http.Request.Method) && Http.Request.HasFormContentType ? await Http.Request.ReadFormAsync(Http.RequestAborted) : null;
        var form = posted is null ? stored : PostedForm.Over(stored, Step, posted, around);
        state = new EditState(form, around, Shared.Of(around.Lists), [], posted?["meer"].FirstOrDefault(), Words);
    }

    private async Task SaveAsync()
    {
        if (Session is null || state is null || state.More is not null) return;
        var problems = await Change.HandleAsync(Session, own, before, state.Form, Step, state.Around, Http.RequestAborted);
        if (problems.Count == 0) Done("gewijzigd");
        else state = state with { Problems = problems };
    }
}
