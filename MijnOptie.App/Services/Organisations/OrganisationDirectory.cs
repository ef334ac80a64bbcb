using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Organisations;

/// <summary>The organisations that take part, as a visitor may know them.</summary>
internal sealed class OrganisationDirectory(DataContexts contexts, TimeProvider time)
{
    /// <summary>The pool: it holds the offers of candidates who named no organisation. Nobody works in it.</summary>
    public static readonly OrganisationId Pool = new(new Guid("0a0b0c0d-0000-4000-8000-000000000001"));

    /// <summary>Everyone a candidate may choose, by name.</summary>
    public async Task<IReadOnlyList<Organisation>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await Choosable(context).OrderBy(o => o.Name)
            .Select(o => new Organisation(new OrganisationId(o.Id), o.Name, o.Slug))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Every organisation and the pool, by id: for work that must reach all people.</summary>
    public async Task<IReadOnlyList<Organisation>> EveryoneAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await context.Organisations.AsNoTracking().OrderBy(o => o.Id)
            .Select(o => new Organisation(new OrganisationId(o.Id), o.Name, o.Slug))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Every organisation that holds candidates, the pool included: for work that visits them all.</summary>
    public async Task<IReadOnlyList<OrganisationId>> AllIdsAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await context.Organisations.AsNoTracking().OrderBy(o => o.Id).Select(o => new OrganisationId(o.Id)).ToListAsync(cancellationToken);
    }

    /// <summary>By the last part of the invitation address; null when there is none.</summary>
    public async Task<Organisation?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        if (slug.Length > OrganisationRow.MaximumSlugLength) return null;
        var wanted = slug.ToLowerInvariant();
        await using var context = contexts.OpenPlatform();
        return await Choosable(context).Where(o => o.Slug == wanted)
            .Select(o => new Organisation(new OrganisationId(o.Id), o.Name, o.Slug))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>By id; null when there is none.</summary>
    public async Task<Organisation?> FindAsync(OrganisationId id, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await Choosable(context).Where(o => o.Id == id.Value)
            .Select(o => new Organisation(new OrganisationId(o.Id), o.Name, o.Slug))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Makes sure the pool is there.</summary>
    public async Task EnsurePoolAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        if (await context.Organisations.AnyAsync(o => o.Id == Pool.Value, cancellationToken)) return;
        context.Organisations.Add(new OrganisationRow
        {
            Id = Pool.Value,
            Name = "Mijn-OPtIE",
            Slug = "mijn-optie",
            IsPool = true,
            CreatedAt = time.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancellationToken);
    }

    private static IQueryable<OrganisationRow> Choosable(AppDbContext context) => context.Organisations.AsNoTracking().Where(o => !o.IsPool);
}
