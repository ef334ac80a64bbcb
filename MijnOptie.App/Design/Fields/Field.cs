using Microsoft.AspNetCore.Components;

namespace MijnOptie.App.Design;

/// <summary>
/// What every field shares: label above, help under it, the control, then the error. A field answers to its own events
/// and draws only itself: give <see cref="Committed"/> (a plain delegate) and the page around it is not drawn again;
/// with <see cref="ValueChanged"/> the page is, but the other fields see nothing new and stay as they are.
/// </summary>
public abstract class Field<TValue> : ComponentBase
{
    private readonly string generatedId = ElementId.Next("field");
    private (string, string?, string?, string?, bool, TValue?, object?) drawn;
    private TValue? seenValue;
    private string? seenError;
    private bool started;
    private bool changed;

    /// <summary>The id of the control, for links from a summary of errors.</summary>
    [Parameter] public string? Id { get; set; }

    /// <summary>The accessible name, to the letter.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter] public string? Help { get; set; }

    /// <summary>The error from outside; a new one replaces what the field shows.</summary>
    [Parameter] public string? Error { get; set; }

    [Parameter] public TValue? Value { get; set; }

    [Parameter] public EventCallback<TValue?> ValueChanged { get; set; }

    /// <summary>Called on leaving the field, with the new value; returns the error to show, or null.</summary>
    [Parameter] public Func<TValue?, Task<string?>>? Committed { get; set; }

    /// <summary>The name in a form that is posted; the id when left out.</summary>
    [Parameter] public string? Name { get; set; }

    [Parameter] public bool Disabled { get; set; }

    /// <summary>Extra classes on the frame, such as <c>short</c>.</summary>
    [Parameter] public string? Class { get; set; }

    /// <summary>The error shown now.</summary>
    public string? ShownError { get; private set; }

    protected string ControlId => Id ?? generatedId;

    protected string ControlName => Name ?? ControlId;

    protected string HelpId => $"{ControlId}-help";

    protected string ErrorId => $"{ControlId}-error";

    protected TValue? Current { get; set; }

    /// <summary>Anything else a field draws; when it differs, the field is drawn again.</summary>
    protected virtual object? Face => null;

    /// <summary>An element of the field that also describes it.</summary>
    protected virtual string? ExtraDescriptionId => null;

    protected string? AriaInvalid => ShownError is null ? null : "true";

    protected string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { Help is null ? null : HelpId, ExtraDescriptionId, ShownError is null ? null : ErrorId }.Where(id => id is not null));
            return ids.Length == 0 ? null : ids;
        }
    }

    protected RenderFragment Above => builder =>
    {
        builder.OpenElement(0, "label");
        builder.AddAttribute(1, "for", ControlId);
        builder.AddContent(2, Label);
        builder.CloseElement();
        builder.AddContent(3, HelpLine);
    };

    protected RenderFragment HelpLine => builder =>
    {
        if (Help is null) return;
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", "help");
        builder.AddAttribute(2, "id", HelpId);
        builder.AddContent(3, Help);
        builder.CloseElement();
    };

    protected RenderFragment Below => builder =>
    {
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "aria-live", "polite");
        if (ShownError is not null)
        {
            builder.OpenElement(2, "p");
            builder.AddAttribute(3, "class", "err");
            builder.AddAttribute(4, "id", ErrorId);
            builder.OpenComponent<Icon>(5);
            builder.AddComponentParameter(6, nameof(Icon.Path), MudBlazor.Icons.Material.Outlined.WarningAmber);
            builder.CloseComponent();
            builder.OpenElement(7, "span");
            builder.AddContent(8, ShownError);
            builder.CloseElement();
            builder.CloseElement();
        }

        builder.CloseElement();
    };

    protected override void OnParametersSet()
    {
        if (!started || !EqualityComparer<TValue?>.Default.Equals(Value, seenValue))
        {
            (seenValue, Current) = (Value, Value);
        }

        if (Error != seenError) (seenError, ShownError) = (Error, Error);
        var face = (Label, Help, ShownError, Class, Disabled, Current, Face);
        changed |= started && !face.Equals(drawn); // the first drawing comes by itself
        drawn = face;
        started = true;
    }

    protected sealed override bool ShouldRender()
    {
        var draw = changed;
        changed = false;
        return draw;
    }

    /// <summary>Takes a new value from the person: tells the page, then shows the error it gives.</summary>
    protected async Task CommitAsync(TValue? value, string? ownError = null)
    {
        Current = value;
        if (ValueChanged.HasDelegate)
        {
            seenValue = value;
            await ValueChanged.InvokeAsync(value);
        }

        if (Committed is not null) ShownError = await Committed(value);
        else if (ownError is not null || seenError is null) ShownError = ownError;
        Redraw();
    }

    /// <summary>Shows an error, or takes it away.</summary>
    protected void Show(string? error)
    {
        ShownError = error;
        Redraw();
    }

    protected void Redraw()
    {
        changed = true;
        StateHasChanged();
    }
}
