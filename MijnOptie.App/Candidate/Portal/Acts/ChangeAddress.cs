using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// Sets another address ready (P31): a code from the old mailbox first, then a link to the new one. Until that link is
/// followed the old address stays.
/// </summary>
internal sealed class ChangeAddress(DataContexts contexts, PortalCodes codes, AddressConfirmation confirmation, CandidateCourse course)
{
    /// <returns>The address, or what is wrong with it.</returns>
    public static Result<EmailAddress> Read(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return new Error("Email.Empty");
        return PlainText.Refuse(typed, EmailAddress.MaximumLength) is { } refusal ? refusal : EmailAddress.Parse(typed);
    }

    /// <returns>Null when the link is on its way; else an error of the address or of the code.</returns>
    public async Task<Error?> HandleAsync(PortalSession session, string? typed, string? code, CancellationToken cancellationToken)
    {
        if (!Read(typed).TryGet(out var address, out var error)) return error;
        if (await codes.TryAsync(session, PortalAct.ChangeAddress, code, cancellationToken) is { } refusal) return refusal;
        await using var context = contexts.Open(session.Scope);
        if (await context.Candidates.SingleOrDefaultAsync(c => c.Id == session.Offer.Candidate.Value, cancellationToken) is not { } row) return new Error("Session.Gone");
        await confirmation.TakeAsync(context, row, CandidateMapping.Read(row).Contact with { Email = address }, row.Language, cancellationToken);
        course.Add(context, session.Offer.Candidate, CandidateEventKind.AddressChangeAsked);
        await context.SaveChangesAsync(cancellationToken);
        return null;
    }
}
