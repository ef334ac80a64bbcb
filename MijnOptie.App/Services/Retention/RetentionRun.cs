using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Retention;

/// <summary>
/// Lets go of everything whose time is over, organisation by organisation, in batches so small that nobody who writes waits long for one.
/// It can be stopped at any moment, also by a power cut: what went is gone with its proof, what did not goes next time.
/// </summary>
internal sealed class RetentionRun(
    DataContexts contexts,
    ITenantDatabases databases,
    OrganisationDirectory organisations,
    TableStatistics statistics,
    IEnumerable<IRetainedRecords> kinds,
    Tombstones tombstones,
    ErasedPages pages,
    TimeProvider time)
{
    private const int SmallestBatch = 5;
    private const int FirstBatch = 25;
    private const int LargestBatch = 100;

    // Another writer can come in behind one batch, and an embedded database may have to move its log into the file just then.
    private static readonly TimeSpan PerBatch = TimeSpan.FromMilliseconds(50);

    /// <returns>How many records went, by the code of their policy.</returns>
    public async Task<IReadOnlyDictionary<string, int>> RunAsync(CancellationToken cancellationToken)
    {
        await statistics.RefreshAsync(cancellationToken);
        var now = time.GetUtcNow();
        var erased = kinds.ToDictionary(kind => kind.Policy.Code, _ => 0);
        foreach (var organisation in await organisations.EveryoneAsync(cancellationToken))
        {
            var scope = TenantScope.For(organisation.Id);
            var here = 0;
            foreach (var kind in KindsIn(scope))
            {
                var went = await EraseAsync(kind, scope, now, cancellationToken);
                erased[kind.Policy.Code] += went;
                here += went;
            }
            here += await tombstones.DropBeforeAsync(scope, RetentionRule.UntilNoBackupIsLeft.DueBefore(now), cancellationToken);
            if (here > 0) await pages.TakeOffDiskAsync(scope, cancellationToken);
        }
        return erased;
    }

    /// <summary>What would go at a moment, without erasing anything: by organisation and kind, only where there is something.</summary>
    public async Task<IReadOnlyList<RetentionForecast>> PreviewAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var forecasts = new List<RetentionForecast>();
        foreach (var organisation in await organisations.EveryoneAsync(cancellationToken))
        {
            forecasts.AddRange(await PreviewAsync(TenantScope.For(organisation.Id), moment, cancellationToken));
        }
        return forecasts;
    }

    /// <summary>What would go of one organisation at a moment, without erasing anything.</summary>
    public async Task<IReadOnlyList<RetentionForecast>> PreviewAsync(TenantScope scope, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var forecasts = new List<RetentionForecast>();
        await using var context = contexts.Open(scope);
        foreach (var kind in KindsIn(scope))
        {
            if (await kind.CountDueAsync(context, moment, cancellationToken) is > 0 and var due)
            {
                forecasts.Add(new RetentionForecast(scope.Organisation, kind.Policy, due));
            }
        }
        return forecasts;
    }

    private static async Task<int> EraseAsync(IRetainedRecords kind, TenantScope scope, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (total, size) = (0, FirstBatch);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var clock = Stopwatch.GetTimestamp();
            var erased = await kind.EraseSomeAsync(scope, now, size, cancellationToken);
            if (erased == 0) return total;
            total += erased;
            var took = Stopwatch.GetElapsedTime(clock);
            size = Math.Clamp((int)(size * (PerBatch / took)), Math.Max(SmallestBatch, size / 2), Math.Min(LargestBatch, size * 2));
        }
    }

    // What belongs to the platform lies in the shared database, which the pool looks after; mail and links of an organisation with a database of its
    // own lie there.
    private IEnumerable<IRetainedRecords> KindsIn(TenantScope scope) => kinds.Where(kind =>
        kind.AreOfOrganisations || scope.Organisation == OrganisationDirectory.Pool || databases.Own.ContainsKey(scope.Organisation));
}
