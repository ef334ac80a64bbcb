using Microsoft.AspNetCore.Components;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>Put on a live page that shows people: says who was erased while it is open. Shows nothing itself.</summary>
public sealed class WhenErased : ComponentBase, IDisposable
{
    private IDisposable? watching;

    /// <summary>Called with the ids of candidates and drafts that are gone; the page shows itself anew after it.</summary>
    [Parameter, EditorRequired] public EventCallback<IReadOnlySet<Guid>> Erased { get; set; }

    [Inject] internal OpenPeople People { get; set; } = null!;

    public void Dispose() => watching?.Dispose();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender) watching = People.Watch(gone => _ = TellAsync(gone));
    }

    private async Task TellAsync(IReadOnlySet<Guid> gone)
    {
        try
        {
            await InvokeAsync(() => Erased.InvokeAsync(gone));
        }
        catch (ObjectDisposedException)
        {
            // The page closed just then.
        }
        catch (Exception exception)
        {
            await DispatchExceptionAsync(exception);
        }
    }
}
