using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Hr.Admission;

/// <summary>Those who named the organisation: waiting, admitted or refused. Who sees them is written down first.</summary>
internal sealed class ListNewcomers(
    CurrentStaff staff,
    DataContexts contexts,
    PeopleGate people,
    OrganisationLists lists,
    AuditLog audit,
    IStringLocalizer<MatchesTexts> facts,
    Formats formats)
{
    public async Task<NewcomerPage> HandleAsync(AdmissionState admission, ListQuery query, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        var (items, total) = await people.ForAdmissionAsync(member.Scope, admission, query.Skip, query.Take, cancellationToken);
        await using (var context = contexts.Open(member.Scope))
        {
            foreach (var newcomer in items) audit.Add(context, member, AuditAct.SawNewcomer, newcomer.Person.Offer.Id.Value);
            await context.SaveChangesAsync(cancellationToken);
        }
        var lines = new FactLines(facts, formats, await lists.ForAsync(member.Scope, cancellationToken));
        var waiting = admission == AdmissionState.Waiting ? total : await people.CountWaitingAsync(member.Scope, cancellationToken);
        return new NewcomerPage([.. items.Select(item => Card(item, lines))], total, waiting);
    }

    private NewcomerCard Card(Newcomer newcomer, FactLines lines)
    {
        var contact = newcomer.Person.Contact;
        return new NewcomerCard(
            newcomer.Person.Offer.Id.Value,
            ContactDetails.NameOf(contact.Initials, contact.FirstName, contact.LastName),
            contact.Email.Value,
            contact.Phone,
            newcomer.Person.Reference,
            formats.Date(newcomer.Since),
            newcomer.Refusal?.ToString(),
            [.. lines.Of(newcomer.Person)],
            newcomer.Own is { } own ? new OwnCard(own.Id, own.Name, own.Reference, own.SameReference, own.SameEmail) : null);
    }
}
