using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>
/// The imports that wait to be applied: one a person, for half an hour, and together never more than the bound. Above it the
/// oldest go; who comes back to one of those uploads the file again.
/// </summary>
internal sealed class PendingImports(TimeProvider time)
{
    /// <summary>How long an import waits.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>Room for all of them together, in bytes.</summary>
    public const long Room = 256L * 1024 * 1024;

    private readonly Lock door = new();
    private readonly Dictionary<Guid, PendingImport> byAccount = [];

    public int Count
    {
        get
        {
            lock (door) return byAccount.Count;
        }
    }

    /// <summary>Keeps an import in place of the last one of the same person.</summary>
    public PendingImport Keep(StaffMember staff, IImportSource source, ImportPlan plan, string fileName)
    {
        var pending = new PendingImport(Guid.NewGuid(), staff.AccountId, staff.Scope.Organisation, source, plan, fileName, time.GetUtcNow() + Patience);
        lock (door)
        {
            byAccount[staff.AccountId] = pending;
            Tidy(pending);
        }
        return pending;
    }

    /// <summary>Puts another plan of the same rows in its place.</summary>
    public PendingImport Renew(PendingImport pending, ImportPlan plan)
    {
        var renewed = pending with { Plan = plan, Until = time.GetUtcNow() + Patience };
        lock (door)
        {
            if (byAccount.GetValueOrDefault(pending.Account)?.Id == pending.Id) byAccount[pending.Account] = renewed;
        }
        return renewed;
    }

    /// <summary>The import of this person for this organisation; null when there is none, or no longer.</summary>
    public PendingImport? Find(StaffMember staff, Guid id)
    {
        lock (door)
        {
            Tidy(null);
            return byAccount.GetValueOrDefault(staff.AccountId) is { } pending && pending.Id == id && pending.Organisation == staff.Scope.Organisation ? pending : null;
        }
    }

    public void Drop(PendingImport pending)
    {
        lock (door)
        {
            if (byAccount.GetValueOrDefault(pending.Account)?.Id == pending.Id) byAccount.Remove(pending.Account);
        }
    }

    /// <summary>Drops those of an organisation that can name candidates.</summary>
    public void DropPeople(OrganisationId organisation)
    {
        lock (door)
        {
            foreach (var import in byAccount.Values.Where(p => p.Organisation == organisation && p.Source.Kind is ImportKind.Candidates or ImportKind.Positions).ToList())
                byAccount.Remove(import.Account);
        }
    }

    private void Tidy(PendingImport? newest)
    {
        var now = time.GetUtcNow();
        foreach (var old in byAccount.Values.Where(p => p.Until <= now).ToList()) byAccount.Remove(old.Account);
        foreach (var oldest in byAccount.Values.Where(p => p != newest).OrderBy(p => p.Until).ToList())
        {
            if (byAccount.Values.Sum(p => p.Source.Size) <= Room) return;
            byAccount.Remove(oldest.Account);
        }
    }
}
