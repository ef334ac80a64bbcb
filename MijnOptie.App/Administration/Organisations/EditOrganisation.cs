using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Organisations;
using MijnOptie.Domain.Shared;
using Outcome = MijnOptie.App.Design.SaveOutcome<MijnOptie.App.Administration.Organisations.OrganisationForm, MijnOptie.App.Administration.Organisations.OrganisationField>;

namespace MijnOptie.App.Administration.Organisations;

/// <summary>Opens, checks and saves one organisation, and ends its subscription.</summary>
internal sealed class EditOrganisation(CurrentStaff staff, DataContexts contexts, ServiceEnd serviceEnd, TimeProvider time)
{
    private DateOnly Today => Formats.LocalDate(time.GetUtcNow());

    /// <returns>The organisation to change; null when it is not there.</returns>
    public async Task<OrganisationForm?> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        await using var context = contexts.OpenPlatform();
        return await ReadAsync(context, id, cancellationToken);
    }

    /// <summary>A new organisation, with the subscription starting today for a year that goes on by itself.</summary>
    public OrganisationForm New() => new()
    {
        [OrganisationField.Start] = DateText.Write(Today),
        [OrganisationField.End] = DateText.Write(Today.AddYears(1).AddDays(-1)),
        [OrganisationField.Renewal] = OrganisationForm.Yes,
        [OrganisationField.RenewalMonths] = "12",
        [OrganisationField.OwnAccounts] = OrganisationForm.No,
    };

    /// <summary>What is wrong with the form now; asks no database, so it can run on leaving a field.</summary>
    public static IReadOnlyList<FieldProblem<OrganisationField>> Check(OrganisationForm form)
    {
        var reader = form.Read();
        OrganisationParser.Read(reader);
        return reader.Problems;
    }

    /// <summary>An address that is free, made of the name; null when nothing of the name can stand in an address.</summary>
    public async Task<string?> SuggestSlugAsync(string? name, CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        await using var context = contexts.OpenPlatform();
        var taken = (await context.Organisations.Select(o => o.Slug).ToListAsync(cancellationToken)).ToHashSet();
        return OrganisationSlug.Suggest(name, taken.Contains)?.Value;
    }

    /// <summary>Where the subscription stands today; null when the organisation is not there.</summary>
    public async Task<SubscriptionState?> StateAsync(Guid id, CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        await using var context = contexts.OpenPlatform();
        var row = await context.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id && !o.IsPool, cancellationToken);
        return row?.Subscription.On(Today);
    }

    public async Task<Outcome> SaveAsync(OrganisationForm form, CancellationToken cancellationToken)
    {
        var by = await staff.RequireAdministratorAsync();
        var reader = form.Read();
        if (OrganisationParser.Read(reader) is not { } entry) return new Outcome.Refused(reader.Problems);
        await using var context = contexts.OpenPlatform();
        var row = form.Id is { } id ? await FindAsync(context, id, cancellationToken) : New(context);
        if (row is null) return new Outcome.Gone();
        if (form.Id is not null && row.ChangedAt != form.ReadAt) return await ConflictAsync(context, row.Id, cancellationToken);
        if (await IsTakenAsync(context, row.Id, entry.Slug, cancellationToken)) return Taken(entry.Slug);
        entry.Write(row);
        return await StoreAsync(context, row, form.Id is null, by, cancellationToken);
    }

    /// <summary>Lets the subscription stop after a day; on a day that is past, at once.</summary>
    /// <returns>Saved; refused with <c>Period.EndBeforeStart</c>; a conflict when it changed since it was read.</returns>
    public async Task<Outcome> StopAsync(Guid id, DateTimeOffset readAt, DateOnly lastDay, CancellationToken cancellationToken)
    {
        var by = await staff.RequireAdministratorAsync();
        await using var context = contexts.OpenPlatform();
        if (await FindAsync(context, id, cancellationToken) is not { } row) return new Outcome.Gone();
        if (row.ChangedAt != readAt) return await ConflictAsync(context, id, cancellationToken);
        if (!row.Subscription.StoppingAfter(lastDay).TryGet(out var stopped, out var error))
            return new Outcome.Refused([new FieldProblem<OrganisationField>(OrganisationField.End, error)]);
        (row.SubscriptionEnd, row.RenewalMonths) = (stopped.End, stopped.RenewalMonths);
        return await StoreAsync(context, row, isNew: false, by, cancellationToken);
    }

    private async Task<Outcome> StoreAsync(AppDbContext context, OrganisationRow row, bool isNew, Guid by, CancellationToken cancellationToken)
    {
        row.ChangedAt = time.GetUtcNow();
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            await using var again = contexts.OpenPlatform();
            if (await IsTakenAsync(again, row.Id, OrganisationSlug.Parse(row.Slug).Value, cancellationToken)) return Taken(OrganisationSlug.Parse(row.Slug).Value);
            if (isNew) throw;
            return await ConflictAsync(again, row.Id, cancellationToken);
        }
        await serviceEnd.ApplyAsync(row.Id, by, cancellationToken);
        return new Outcome.Saved(row.Id);
    }

    private OrganisationRow New(AppDbContext context)
    {
        var row = new OrganisationRow { Id = Guid.CreateVersion7(time.GetUtcNow()), CreatedAt = time.GetUtcNow() };
        context.Organisations.Add(row);
        return row;
    }

    private static Outcome.Refused Taken(OrganisationSlug slug) =>
        new([new FieldProblem<OrganisationField>(OrganisationField.Slug, new Error("Slug.Taken", slug.Value))]);

    private static Task<bool> IsTakenAsync(AppDbContext context, Guid self, OrganisationSlug slug, CancellationToken cancellationToken) =>
        context.Organisations.AnyAsync(o => o.Id != self && o.Slug == slug.Value, cancellationToken);

    private static Task<OrganisationRow?> FindAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        context.Organisations.Include(o => o.Contact).SingleOrDefaultAsync(o => o.Id == id && !o.IsPool, cancellationToken);

    private static async Task<Outcome> ConflictAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        await ReadAsync(context, id, cancellationToken) is { } theirs ? new Outcome.Conflict(theirs) : new Outcome.Gone();

    private static async Task<OrganisationForm?> ReadAsync(AppDbContext context, Guid id, CancellationToken cancellationToken)
    {
        var row = await context.Organisations.AsNoTracking().Include(o => o.Contact).SingleOrDefaultAsync(o => o.Id == id && !o.IsPool, cancellationToken);
        return row is null ? null : OrganisationForms.Of(row);
    }
}
