using System.Globalization;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Disclosures;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Disclosures;

/// <summary>The log of what was passed on, and passing on by hand that is recorded afterwards.</summary>
internal sealed class DisclosureDesk(CurrentStaff staff, DataContexts contexts, PeopleGate gate, DisclosureLog log, AuditLog audit, TimeProvider time)
{
    private const int Most = 500;
    private const int MostPeople = 1_000_000;

    public async Task<IReadOnlyList<DisclosureRow>> ListAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        return await log.ForAsync(member.Scope, Most, cancellationToken);
    }

    /// <returns>What is wrong; empty when it is stored.</returns>
    public async Task<IReadOnlyList<Problem>> RecordAsync(DisclosureForm form, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var problems = new List<Problem>();
        var recipient = Text(nameof(form.Recipient), form.Recipient, DisclosureRow.MaximumRecipientLength, problems);
        var data = Text(nameof(form.Data), form.Data, DisclosureRow.MaximumTextLength, problems);
        var purpose = Text(nameof(form.Purpose), form.Purpose, DisclosureRow.MaximumTextLength, problems);
        if (!Enum.TryParse<DisclosureGround>(form.Ground, out var ground) || !Enum.IsDefined(ground)) problems.Add(new Problem(nameof(form.Ground), "Problem.Ground.Missing"));
        var person = await PersonAsync(member, form, problems, cancellationToken);
        var people = 1;
        if (person is null && FormText.Of(form.Person) is null
            && (!int.TryParse(form.People, NumberStyles.None, CultureInfo.InvariantCulture, out people) || people is < 1 or > MostPeople))
            problems.Add(new Problem(nameof(form.People), "Problem.People"));
        var now = time.GetUtcNow();
        if (!FormText.TryDay(form.Day, out var day)) problems.Add(new Problem(nameof(form.Day), "Problem.Date"));
        else if (day > DutchTime.DayOf(now)) problems.Add(new Problem(nameof(form.Day), "Problem.Future"));
        if (problems.Count > 0) return problems;
        await using var context = contexts.Open(member.Scope);
        var at = day == DutchTime.DayOf(now) ? now : DutchTime.StartOf(day);
        var id = log.Record(context, new Disclosure(recipient, ground, data, purpose, person, people), member.AccountId, at);
        audit.Add(context, member, AuditAct.RecordedDisclosure, id);
        await context.SaveChangesAsync(cancellationToken);
        return [];
    }

    // The person gets to see it, so it has to be that person and no other.
    private async Task<CandidateId?> PersonAsync(StaffMember member, DisclosureForm form, List<Problem> problems, CancellationToken cancellationToken)
    {
        if (FormText.Of(form.Person) is not { } typed) return null;
        var found = await gate.FindExactlyForPrivacyAsync(member.Scope, typed, cancellationToken);
        if (found.Count != 1) problems.Add(new Problem(nameof(form.Person), found.Count == 0 ? "Problem.Person.Unknown" : "Problem.Person.Several"));
        return found.Count == 1 ? found[0] : null;
    }

    private static string Text(string field, string? typed, int longest, List<Problem> problems)
    {
        var text = FormText.Of(typed);
        if (text is null) problems.Add(new Problem(field, $"Problem.{field}.Missing"));
        else if (text.Length > longest) problems.Add(new Problem(field, "Problem.TooLong"));
        return text ?? "";
    }
}
