using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>Judges, at the last moment, whether a mail may still go.</summary>
internal sealed class MailRecipients(PeopleGate people, TimeProvider time)
{
    /// <summary>Why it may not, as a code; null when it may.</summary>
    public async Task<string?> RefuseAsync(OutboxMailRow mail, CancellationToken cancellationToken)
    {
        if (mail.UsefulUntil <= time.GetUtcNow()) return "Mail.TooLate";
        if (!Enum.TryParse<MailKind>(mail.Kind, out var kind)) return null;
        if (mail is not { CandidateId: { } candidate, OrganisationId: { } organisation }) return null;
        return await people.MailStateAsync(TenantScope.For(new OrganisationId(organisation)), new CandidateId(candidate), cancellationToken) switch
        {
            PersonMailState.Gone when MailKinds.NeedsCandidate(kind) => "Person.Gone",
            PersonMailState.Unwanted when MailKinds.StopsAtObjection(kind) => "Person.Unwanted",
            PersonMailState.SetAside when MailKinds.StopsAtRestriction(kind) => "Person.SetAside",
            _ => null,
        };
    }
}
