using Microsoft.AspNetCore.Components;

namespace MijnOptie.App.Design;

public partial class ComboboxField<TItem> : IDisposable
{
    private CancellationTokenSource? searching;
    private IReadOnlyList<TItem> found = [];
    private IReadOnlyList<TItem>? shown;
    private string? typed;
    private string? status;

    /// <summary>Finds what fits the words typed, best first; called after a short rest in typing.</summary>
    [Parameter, EditorRequired] public Func<string, CancellationToken, Task<IReadOnlyList<TItem>>> Search { get; set; } = null!;

    [Parameter, EditorRequired] public Func<TItem, string> ItemText { get; set; } = null!;

    [Parameter] public Func<TItem, string?>? ItemDetail { get; set; }

    [Parameter] public string? ItemIcon { get; set; }

    /// <summary>Several items, shown as rows under the field; else one, shown in the field.</summary>
    [Parameter] public bool Multiple { get; set; }

    /// <summary>What stands in the row of a chosen item, before its remove button.</summary>
    [Parameter] public RenderFragment<TItem>? Extra { get; set; }

    [Parameter] public string? Placeholder { get; set; }

    /// <summary>What stands in the field while nothing is chosen: what was typed before and names no item.</summary>
    [Parameter] public string? Typed { get; set; }

    /// <summary>
    /// Called on leaving with words that name no item to the letter: gives the item they mean after all, or the error to
    /// show. Left out, such words are an error of the field's own.
    /// </summary>
    [Parameter] public Func<string, Task<(TItem? Item, string? Error)>>? Unnamed { get; set; }

    /// <summary>With content from outside the field cannot know whether it changed, so it is drawn along.</summary>
    protected override object? Face => Extra;

    private string ListId => $"{ControlId}-list";

    public void Dispose()
    {
        searching?.Cancel();
        searching?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        if (Multiple || ReferenceEquals(shown, Current)) return;
        shown = Current;
        typed = Current is { Count: > 0 } ? ItemText(Current[0]) : Typed;
    }

    private bool IsChosen(TItem item) => Current?.Contains(item) ?? false;

    private async Task SearchAsync(SearchEventArgs words)
    {
        searching?.Cancel();
        searching?.Dispose();
        searching = new CancellationTokenSource();
        var token = searching.Token;
        try
        {
            var items = await Search(words.Value, token);
            if (token.IsCancellationRequested) return;
            found = items;
            status = items.Count == 0 ? Text["Combobox.Nothing"] : Text["Combobox.Found", items.Count];
            Redraw();
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // A newer search took its place.
        }
    }

    private Task ChooseAsync(TItem item)
    {
        searching?.Cancel();
        found = [];
        status = null;
        typed = Multiple ? "" : ItemText(item);
        if (!Multiple) return CommitAsync(shown = [item]);
        return IsChosen(item) ? CommitAsync(Current) : CommitAsync([.. Current ?? [], item]);
    }

    private Task RemoveAsync(TItem item) => CommitAsync([.. (Current ?? []).Where(each => !EqualityComparer<TItem>.Default.Equals(each, item))]);

    /// <summary>Left without choosing: what was typed counts when it names an item to the letter.</summary>
    private async Task LeaveAsync(string? text)
    {
        typed = text;
        var words = (text ?? "").Trim();
        if (words.Length == 0)
        {
            await (Multiple ? CommitAsync(Current) : CommitAsync(shown = []));
            return;
        }

        if (!Multiple && Current is { Count: > 0 } && Names(Current[0], words)) return;
        var items = found.Count > 0 && found.Any(item => Names(item, words)) ? found : await Search(words, CancellationToken.None);
        var named = items.Where(item => Names(item, words)).ToList();
        if (named.Count == 1) await ChooseAsync(named[0]);
        else if (Unnamed is not null) await TakeAsync(await Unnamed(words), named.Count > 1 ? Text["Combobox.Several", words].Value : null);
        else Show(Text[named.Count == 0 ? "Combobox.NotFound" : "Combobox.Several", words]);
    }

    private async Task TakeAsync((TItem? Item, string? Error) meant, string? several)
    {
        if (meant.Item is { } item)
        {
            await ChooseAsync(item);
            return;
        }

        if (!Multiple) Current = shown = [];
        Show(several ?? meant.Error);
    }

    private bool Names(TItem item, string words) => string.Equals(ItemText(item), words, StringComparison.OrdinalIgnoreCase);
}
