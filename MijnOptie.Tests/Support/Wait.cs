namespace MijnOptie.Tests.Support;

/// <summary>Waits for a condition, and says so when it never comes.</summary>
internal static class Wait
{
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition()) await Task.Delay(20, patience.Token);
    }
}
