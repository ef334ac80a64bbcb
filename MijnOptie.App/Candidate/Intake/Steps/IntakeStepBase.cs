using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>What every step has: the session, the words, and being drawn again when an error elsewhere in the step comes or goes.</summary>
public abstract class IntakeStepBase : ComponentBase, IDisposable
{
    [Inject] internal IStringLocalizer<IntakeTexts> Text { get; set; } = null!;

    [Inject] internal IntakeWords Words { get; set; } = null!;

    [CascadingParameter] internal IntakeSession Session { get; set; } = null!;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing) Session.OtherErrorsChanged -= Redraw;
    }

    protected override void OnInitialized() => Session.OtherErrorsChanged += Redraw;

    internal string Label(IntakeField field) => Words.Label(field);

    internal Func<string?, Task<string?>> Leave(IntakeField field) => value => Session.LeaveAsync(field, value);

    private void Redraw() => _ = InvokeAsync(StateHasChanged);
}
