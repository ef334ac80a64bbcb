using Microsoft.EntityFrameworkCore;

namespace MijnOptie.App.Hr.Admission;

/// <summary>Two people can decide about one person at the same moment: who came second looks again.</summary>
internal static class Again
{
    private const int Tries = 3;

    public static async Task<T> WhenChangedAsync<T>(Func<Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // Whoever came first is seen at the next look.
            }
        }
    }
}
