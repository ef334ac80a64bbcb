using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Organisations;

/// <summary>The organisations that take part, as a visitor may know them.</summary>
internal sealed class OrganisationDirectory(DataContexts contexts, TimeProvider time)
{
    /// <summary>The pool: it holds the offers of candidates who named no organisation. Nobody works in it.</summary>
    public static readonly OrganisationId Pool = new(new Guid("0a0b0c0d-0000-4000-8000-000000000001"));

    private DateOnly Today => Formats.LocalDate(time.GetUtcNow());

    /// <summary>Everyone a candidate may choose, by name: those whose subscription runs.</summary>
    public async Task<IReadOnlyList<Organisation>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await Shape(Open(context).OrderBy(o => o.Name)).ToListAsync(cancellationToken);
    }

    /// <summary>Every organisation and the pool, by id: for work that must reach all people.</summary>
    public async Task<IReadOnlyList<Organisation>> EveryoneAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await context.Organisations.AsNoTracking().OrderBy(o => o.Id)
            .Select(o => new Organisation(new OrganisationId(o.Id), o.Name, o.Slug))
            .ToListAsync(cancellationToken);
    }

    /// <summary>By the last part of the invitation address, when its subscription runs; null when there is none.</summary>
    public Task<Organisation?> FindAsync(string slug, CancellationToken cancellationToken) => BySlugAsync(slug, Open, cancellationToken);

    /// <summary>By the last part of the invitation address, when it takes no offers: its subscription is over or has not begun.</summary>
    public async Task<Organisation?> FindClosedAsync(string slug, CancellationToken cancellationToken) =>
        await FindAsync(slug, cancellationToken) is null ? await BySlugAsync(slug, All, cancellationToken) : null;

    /// <summary>One that takes offers, by id; null when there is none.</summary>
    public async Task<Organisation?> FindOpenAsync(OrganisationId id, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await Shape(Open(context).Where(o => o.Id == id.Value)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Any, by id; null when there is none.</summary>
    public async Task<Organisation?> FindAsync(OrganisationId id, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await Shape(All(context).Where(o => o.Id == id.Value)).SingleOrDefaultAsync(cancellationToken);
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
            SubscriptionStart = Today,
            CreatedAt = time.GetUtcNow(),
        });
        await context.SaveChangesAsync(cancellationToken);
    }

    private static IQueryable<OrganisationRow> All(AppDbContext context) => context.Organisations.AsNoTracking().Where(o => !o.IsPool);

    private static IQueryable<Organisation> Shape(IQueryable<OrganisationRow> organisations) =>
        organisations.Select(o => new Organisation(new OrganisationId(o.Id), o.Name, o.Slug));

    private IQueryable<OrganisationRow> Open(AppDbContext context) => All(context).Where(OrganisationQueries.Running(Today));

    private async Task<Organisation?> BySlugAsync(
        string slug, Func<AppDbContext, IQueryable<OrganisationRow>> among, CancellationToken cancellationToken)
    {
        if (slug.Length > OrganisationRow.MaximumSlugLength) return null;
        var wanted = slug.ToLowerInvariant();
        await using var context = contexts.OpenPlatform();
        return await Shape(among(context).Where(o => o.Slug == wanted)).SingleOrDefaultAsync(cancellationToken);
    }
}
