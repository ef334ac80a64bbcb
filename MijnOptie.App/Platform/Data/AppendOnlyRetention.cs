using Microsoft.EntityFrameworkCore;

namespace MijnOptie.App.Platform.Data;

/// <summary>The one way in which rows that are written once leave the database: when their time is over.</summary>
internal static class AppendOnlyRetention
{
    /// <summary>What a statement must carry to pass <see cref="Interceptors.AppendOnlyQueries"/>.</summary>
    public const string Tag = "Retention of rows that are written once";

    /// <summary>Deletes the rows of the context's organisation that were written before a moment.</summary>
    /// <returns>How many were deleted.</returns>
    public static Task<int> DeleteBeforeAsync<TRow>(AppDbContext context, DateTimeOffset before, CancellationToken cancellationToken)
        where TRow : class, IAppendOnly =>
        context.Set<TRow>().TagWith(Tag).Where(row => row.At < before).ExecuteDeleteAsync(cancellationToken);
}
