using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Places;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;
using Outcome = MijnOptie.App.Design.SaveOutcome<MijnOptie.App.Hr.Locations.LocationForm, MijnOptie.App.Hr.Locations.LocationField>;

namespace MijnOptie.App.Hr.Locations;

/// <summary>Opens, checks, saves and deletes one location.</summary>
internal sealed class EditLocation(CurrentStaff staff, DataContexts contexts, IPlaceDirectory places, TimeProvider time)
{
    /// <returns>The location to change; null when it is not there, or not of this organisation.</returns>
    public async Task<LocationForm?> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        return await OpenAsync(context, id, cancellationToken);
    }

    /// <summary>What is wrong with the form now; asks no database, so it can run on leaving a field.</summary>
    public IReadOnlyList<FieldProblem<LocationField>> Check(LocationForm form)
    {
        var reader = form.Read();
        LocationParser.Read(reader, places.Gazetteer, form.Place);
        return reader.Problems;
    }

    public async Task<Outcome> SaveAsync(LocationForm form, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        var reader = form.Read();
        if (LocationParser.Read(reader, places.Gazetteer, form.Place) is not { } entry) return new Outcome.Refused(reader.Problems);
        await using var context = contexts.Open(member.Scope);
        var row = form.Id is { } id ? await context.Locations.SingleOrDefaultAsync(l => l.Id == id, cancellationToken) : New(context);
        if (row is null) return new Outcome.Gone();
        if (form.Id is not null && row.ChangedAt != form.ReadAt) return await ConflictAsync(context, row.Id, cancellationToken);
        if (await IsTakenAsync(context, row.Id, entry.Code, cancellationToken)) return Taken(entry.Code);
        entry.Write(row);
        row.ChangedAt = time.GetUtcNow();
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            await using var again = contexts.Open(member.Scope);
            if (await IsTakenAsync(again, row.Id, entry.Code, cancellationToken)) return Taken(entry.Code);
            if (form.Id is null) throw;
            return await ConflictAsync(again, row.Id, cancellationToken);
        }
        return new Outcome.Saved(row.Id);
    }

    /// <summary>Deletes the location with its positions.</summary>
    /// <returns>Saved when it is deleted; a conflict when it changed since it was read.</returns>
    public async Task<Outcome> DeleteAsync(Guid id, DateTimeOffset readAt, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        var row = await context.Locations.SingleOrDefaultAsync(l => l.Id == id, cancellationToken);
        if (row is null) return new Outcome.Gone();
        if (row.ChangedAt != readAt) return await ConflictAsync(context, id, cancellationToken);
        context.Locations.Remove(row);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            await using var again = contexts.Open(member.Scope);
            return await ConflictAsync(again, id, cancellationToken);
        }
        return new Outcome.Saved(id);
    }

    private static LocationRow New(AppDbContext context)
    {
        var row = new LocationRow { Id = Guid.NewGuid() };
        context.Locations.Add(row);
        return row;
    }

    private static Outcome.Refused Taken(string code) => new([new FieldProblem<LocationField>(LocationField.Code, new Error("Location.CodeTaken", code))]);

    private static async Task<bool> IsTakenAsync(AppDbContext context, Guid self, string code, CancellationToken cancellationToken)
    {
        var codes = await context.Locations.AsNoTracking().Where(l => l.Id != self).Select(l => l.Code).ToListAsync(cancellationToken);
        return codes.Contains(code, StringComparer.OrdinalIgnoreCase); // one way for both databases
    }

    private async Task<Outcome> ConflictAsync(AppDbContext context, Guid id, CancellationToken cancellationToken) =>
        await OpenAsync(context, id, cancellationToken) is { } theirs ? new Outcome.Conflict(theirs) : new Outcome.Gone();

    private async Task<LocationForm?> OpenAsync(AppDbContext context, Guid id, CancellationToken cancellationToken)
    {
        var found = await context.Locations.AsNoTracking().Where(l => l.Id == id).Select(l => new { Row = l, Positions = l.Positions.Count }).SingleOrDefaultAsync(cancellationToken);
        if (found is null) return null;
        var row = found.Row;
        var place = PlaceText.Find(places.Gazetteer, row.Town, row.Municipality).TryGet(out var known, out _) ? known : null;
        return new LocationForm
        {
            Id = row.Id,
            ReadAt = row.ChangedAt,
            Positions = found.Positions,
            Place = place,
            [LocationField.Code] = row.Code,
            [LocationField.Name] = row.Name,
            [LocationField.Street] = row.Street,
            [LocationField.HouseNumber] = row.HouseNumber,
            [LocationField.Postcode] = row.Postcode,
            [LocationField.Town] = row.Town,
            [LocationField.Municipality] = row.Municipality,
        };
    }
}
