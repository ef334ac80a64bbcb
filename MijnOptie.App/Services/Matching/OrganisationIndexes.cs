using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>The indexes in memory: one per organisation, never shared between two, few at a time, and gone when nobody uses them.</summary>
internal sealed class OrganisationIndexes : IDisposable
{
    private readonly ConcurrentDictionary<OrganisationId, Kept> all = new();
    private readonly IndexKeeping keeping;
    private readonly IndexOptions options;
    private readonly TimeProvider time;
    private readonly ITimer cleaning;

    public OrganisationIndexes(IndexKeeping keeping, IOptions<IndexOptions> options, TimeProvider time)
    {
        (this.keeping, this.options, this.time) = (keeping, options.Value, time);
        var pause = TimeSpan.FromMinutes(1);
        cleaning = time.CreateTimer(_ => Clean(), null, pause, pause);
    }

    /// <summary>How many are in memory.</summary>
    public int Count => all.Count;

    /// <summary>The index of an organisation as its data is now.</summary>
    public async Task<OrganisationIndex> CurrentAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var kept = all.GetOrAdd(scope.Organisation, _ => new Kept());
        kept.UsedAt = time.GetTimestamp();
        await kept.Turn.WaitAsync(cancellationToken);
        try
        {
            kept.Index = await keeping.UpToDateAsync(scope, kept.Index, cancellationToken);
            return kept.Index;
        }
        finally
        {
            kept.Turn.Release();
            Clean();
        }
    }

    /// <summary>
    /// Lets go of the index of an organisation in which someone was erased; its next use makes it anew. An index that is only brought up to
    /// date keeps what it was first made of.
    /// </summary>
    public async Task ForgetAsync(TenantScope scope)
    {
        if (!all.TryGetValue(scope.Organisation, out var kept)) return;
        await kept.Turn.WaitAsync();
        kept.Index = null;
        kept.Turn.Release();
    }

    public void Dispose() => cleaning.Dispose();

    // Who still works with an index that goes, keeps it until done: it never changes.
    private void Clean()
    {
        foreach (var (organisation, kept) in all)
        {
            if (time.GetElapsedTime(kept.UsedAt) >= TimeSpan.FromMinutes(options.IdleMinutes)) all.TryRemove(organisation, out _);
        }
        while (all.Count > options.MostIndexes)
        {
            all.TryRemove(all.MinBy(each => each.Value.UsedAt).Key, out _);
        }
    }

    private sealed class Kept
    {
        /// <summary>One at a time brings it up to date; the others then find it so.</summary>
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public OrganisationIndex? Index { get; set; }

        public long UsedAt { get; set; }
    }
}
