namespace MijnOptie.App.Design;

/// <summary>The toasts of one person's live page; <see cref="ToastRegion"/> shows them.</summary>
internal sealed class Toasts(TimeProvider time)
{
    private static readonly TimeSpan Shown = TimeSpan.FromSeconds(6);
    private readonly Lock door = new();
    private readonly List<Toast> open = [];

    public event Action? Changed;

    public IReadOnlyList<Toast> Open
    {
        get
        {
            lock (door) return [.. open];
        }
    }

    /// <summary>Shows a toast for six seconds, or until it is closed.</summary>
    public void Show(string text, Func<Task>? undo = null)
    {
        var toast = new Toast(text, undo);
        lock (door) open.Add(toast);
        Changed?.Invoke();
        _ = CloseLaterAsync(toast);
    }

    public void Close(Toast toast)
    {
        bool gone;
        lock (door) gone = open.Remove(toast);
        if (gone) Changed?.Invoke();
    }

    private async Task CloseLaterAsync(Toast toast)
    {
        await Task.Delay(Shown, time);
        Close(toast);
    }
}
