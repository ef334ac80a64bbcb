using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Processors;

/// <summary>The processors of the organisation and the agreements with them.</summary>
internal sealed class ProcessorDesk(CurrentStaff staff, DataContexts contexts, AuditLog audit, TimeProvider time)
{
    public async Task<IReadOnlyList<ProcessorLine>> ListAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var today = DutchTime.DayOf(time.GetUtcNow());
        await using var context = contexts.Open(member.Scope);
        var rows = await context.Set<ProcessorRow>().AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(p => new ProcessorLine(p.Id, p.Name, p.Work, p.Country, p.AgreedOn, p.EndsOn, p.EndsOn < today))];
    }

    /// <returns>What is wrong; empty when it is stored.</returns>
    public async Task<IReadOnlyList<Problem>> AddAsync(ProcessorForm form, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var problems = new List<Problem>();
        var name = Text(nameof(form.Name), form.Name, ProcessorRow.MaximumNameLength, problems);
        var work = Text(nameof(form.Work), form.Work, ProcessorRow.MaximumWorkLength, problems);
        var country = Text(nameof(form.Country), form.Country, ProcessorRow.MaximumCountryLength, problems);
        var agreed = Day(nameof(form.AgreedOn), form.AgreedOn, problems);
        var ends = Day(nameof(form.EndsOn), form.EndsOn, problems);
        if (agreed > ends) problems.Add(new Problem(nameof(form.EndsOn), "Problem.EndBeforeStart"));
        if (problems.Count > 0) return problems;
        await using var context = contexts.Open(member.Scope);
        var row = new ProcessorRow { Id = Guid.NewGuid(), Name = name, Work = work, Country = country, AgreedOn = agreed, EndsOn = ends };
        context.Add(row);
        audit.Add(context, member, AuditAct.AddedProcessor, row.Id);
        await context.SaveChangesAsync(cancellationToken);
        return [];
    }

    /// <summary>Takes a processor off the list; one that is not there is no error.</summary>
    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        await using var context = contexts.Open(member.Scope);
        if (await context.Set<ProcessorRow>().SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is not { } row) return;
        context.Remove(row);
        audit.Add(context, member, AuditAct.RemovedProcessor, id);
        await context.SaveChangesAsync(cancellationToken);
    }

    private static string Text(string field, string? typed, int longest, List<Problem> problems)
    {
        var text = FormText.Of(typed);
        if (text is null) problems.Add(new Problem(field, $"Problem.{field}.Missing"));
        else if (text.Length > longest) problems.Add(new Problem(field, "Problem.TooLong"));
        return text ?? "";
    }

    private static DateOnly? Day(string field, string? typed, List<Problem> problems)
    {
        if (FormText.Of(typed) is not { } text) return null;
        if (FormText.TryDay(text, out var day)) return day;
        problems.Add(new Problem(field, "Problem.Date"));
        return null;
    }
}
