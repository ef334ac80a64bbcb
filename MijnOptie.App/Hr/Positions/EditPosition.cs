using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;
using Outcome = MijnOptie.App.Design.SaveOutcome<MijnOptie.App.Hr.Positions.PositionForm, MijnOptie.App.Hr.Positions.PositionField>;

namespace MijnOptie.App.Hr.Positions;

/// <summary>Opens, checks, saves and deletes one position.</summary>
internal sealed class EditPosition(CurrentStaff staff, DataContexts contexts, PositionChoicesQuery choices, PeopleGate people, AuditLog audit, TimeProvider time)
{
    private const int MostHolders = 12;

    /// <returns>The position to change; null when it is not there, or not of this organisation.</returns>
    public async Task<PositionForm?> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        return await OpenAsync(context, member.Scope, id, cancellationToken);
    }

    public async Task<PositionChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        return await choices.ForFormsAsync(context, member.Scope, cancellationToken);
    }

    /// <summary>Candidates of the organisation who may hold the position, by name.</summary>
    public async Task<IReadOnlyList<NamedCandidate>> FindHoldersAsync(string name, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        return await people.FindByNameAsync(member.Scope, name, MostHolders, cancellationToken);
    }

    /// <summary>What is wrong with the form now; asks no database, so it can run on leaving a field.</summary>
    public static IReadOnlyList<FieldProblem<PositionField>> Check(PositionForm form, PositionChoices known)
    {
        var reader = form.Read();
        new PositionParser(WithHolder(known, form.Holder?.Id)).Read(reader);
        return reader.Problems;
    }

    public async Task<Outcome> SaveAsync(PositionForm form, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        var row = form.Id is { } id ? await context.Positions.Include(p => p.Expertise).SingleOrDefaultAsync(p => p.Id == id, cancellationToken) : New(context);
        if (row is null) return new Outcome.Gone();
        var known = WithHolder(await choices.ForFormsAsync(context, member.Scope, cancellationToken), await HolderAsync(member.Scope, form, row, cancellationToken));
        var reader = form.Read();
        if (new PositionParser(known).Read(reader) is not { } entry) return new Outcome.Refused(reader.Problems);
        if (form.Id is not null && row.ChangedAt != form.ReadAt) return await ConflictAsync(context, member.Scope, row.Id, cancellationToken);
        if (await IsTakenAsync(context, row.Id, entry.Reference, cancellationToken)) return Taken(entry.Reference);
        var before = row.HolderId;
        entry.Write(row);
        if (row.HolderId is { } holder && holder != before) audit.Add(context, member, AuditAct.NamedHolder, holder, row.Id);
        row.ChangedAt = time.GetUtcNow();
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            await using var again = contexts.Open(member.Scope);
            if (await IsTakenAsync(again, row.Id, entry.Reference, cancellationToken)) return Taken(entry.Reference);
            if (form.Id is null) throw;
            return await ConflictAsync(again, member.Scope, row.Id, cancellationToken);
        }
        return new Outcome.Saved(row.Id);
    }

    /// <returns>Saved when it is deleted; a conflict when it changed since it was read.</returns>
    public async Task<Outcome> DeleteAsync(Guid id, DateTimeOffset readAt, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        var row = await context.Positions.SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (row is null) return new Outcome.Gone();
        if (row.ChangedAt != readAt) return await ConflictAsync(context, member.Scope, id, cancellationToken);
        context.Positions.Remove(row);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            await using var again = contexts.Open(member.Scope);
            return await ConflictAsync(again, member.Scope, id, cancellationToken);
        }
        return new Outcome.Saved(id);
    }

    private static PositionRow New(AppDbContext context)
    {
        var row = new PositionRow { Id = Guid.NewGuid() };
        context.Positions.Add(row);
        return row;
    }

    private static Outcome.Refused Taken(string reference) =>
        new([new FieldProblem<PositionField>(PositionField.Reference, new Error("Position.ReferenceTaken", reference))]);

    private static async Task<bool> IsTakenAsync(AppDbContext context, Guid self, string reference, CancellationToken cancellationToken)
    {
        var references = await context.Positions.AsNoTracking().Where(p => p.Id != self).Select(p => p.Reference).ToListAsync(cancellationToken);
        return references.Contains(reference, StringComparer.OrdinalIgnoreCase); // one way for both databases
    }

    private static PositionChoices WithHolder(PositionChoices known, CandidateId? holder) =>
        holder is { } id ? known with { Holders = new Dictionary<string, CandidateId> { [id.ToString()] = id } } : known;

    /// <summary>The holder that is chosen, when it is someone of this organisation; who held it already may stay.</summary>
    private async Task<CandidateId?> HolderAsync(TenantScope scope, PositionForm form, PositionRow row, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(form[PositionField.Holder], out var chosen)) return null;
        if (row.HolderId == chosen) return new CandidateId(chosen);
        return (await people.FindForMatchingAsync(scope, new CandidateId(chosen), cancellationToken))?.Offer.Id;
    }

    private async Task<Outcome> ConflictAsync(AppDbContext context, TenantScope scope, Guid id, CancellationToken cancellationToken) =>
        await OpenAsync(context, scope, id, cancellationToken) is { } theirs ? new Outcome.Conflict(theirs) : new Outcome.Gone();

    private async Task<PositionForm?> OpenAsync(AppDbContext context, TenantScope scope, Guid id, CancellationToken cancellationToken)
    {
        var row = await context.Positions.AsNoTracking().Include(p => p.Expertise).SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (row is null) return null;
        var form = new PositionForm
        {
            Id = row.Id,
            ReadAt = row.ChangedAt,
            Holder = await NamedAsync(scope, row.HolderId, cancellationToken),
            [PositionField.Reference] = row.Reference,
            [PositionField.Title] = row.Title,
            [PositionField.Location] = row.LocationId.ToString(),
            [PositionField.Function] = row.FunctionCode,
            [PositionField.Subject] = row.SubjectCode,
            [PositionField.Sector] = row.SectorCode,
            [PositionField.Qualification] = row.QualificationCode,
            [PositionField.EducationLevel] = row.EducationLevelCode,
            [PositionField.MinimumHours] = HoursText.Write(new Hours(row.MinimumHours)),
            [PositionField.MaximumHours] = HoursText.Write(new Hours(row.MaximumHours)),
            [PositionField.SmallestPart] = row.SmallestPart is { } part ? HoursText.Write(new Hours(part)) : null,
            [PositionField.StartsOn] = DateText.Write(row.StartsOn),
            [PositionField.EndsOn] = row.EndsOn is { } end ? DateText.Write(end) : null,
            [PositionField.State] = row.State.ToString(),
            [PositionField.Holder] = row.HolderId?.ToString(),
        };
        form.Set(PositionField.Situations, PositionWords.Situations.Where(s => row.Situations.HasFlag(s.Value)).Select(s => s.Value.ToString()));
        form.Set(PositionField.Expertise, row.Expertise.OrderBy(e => e.Order).Select(e => e.Text));
        return form;
    }

    private async Task<NamedCandidate?> NamedAsync(TenantScope scope, Guid? holder, CancellationToken cancellationToken)
    {
        if (holder is not { } id) return null;
        var candidate = await people.FindForMatchingAsync(scope, new CandidateId(id), cancellationToken);
        return candidate is null ? null : new NamedCandidate(candidate.Offer.Id, candidate.Contact.Name, candidate.Reference, candidate.HomeTown.Name);
    }
}
