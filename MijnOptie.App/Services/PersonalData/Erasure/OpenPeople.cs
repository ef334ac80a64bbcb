using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Tells the open pages of this instance who was erased, so that no screen keeps showing them. Pages on another instance find out at their
/// next act.
/// </summary>
internal sealed class OpenPeople : ICandidateTrace
{
    private readonly Lock door = new();
    private readonly HashSet<Watching> pages = [];

    /// <summary>How many pages listen.</summary>
    public int Count
    {
        get
        {
            lock (door) return pages.Count;
        }
    }

    /// <summary>Lets a page hear of erasures until the watch is disposed.</summary>
    public IDisposable Watch(Action<IReadOnlySet<Guid>> told)
    {
        var watching = new Watching(this, told);
        lock (door) pages.Add(watching);
        return watching;
    }

    /// <summary>Tells every open page.</summary>
    /// <param name="gone">Ids of candidates, or of drafts.</param>
    public void Tell(IEnumerable<Guid> gone)
    {
        var ids = gone.ToHashSet();
        Watching[] open;
        lock (door) open = [.. pages];
        foreach (var page in open) page.Told(ids);
    }

    public Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeletionCount>>([]);

    public Task ForgetAsync(TenantScope scope, IReadOnlyCollection<Guid> candidates)
    {
        Tell(candidates);
        return Task.CompletedTask;
    }

    private sealed class Watching(OpenPeople owner, Action<IReadOnlySet<Guid>> told) : IDisposable
    {
        public void Told(IReadOnlySet<Guid> gone) => told(gone);

        public void Dispose()
        {
            lock (owner.door) owner.pages.Remove(this);
        }
    }
}
