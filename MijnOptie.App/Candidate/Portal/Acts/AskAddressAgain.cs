using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Access;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>Mails the link that confirms an address once more.</summary>
internal sealed class AskAddressAgain(DataContexts contexts, AddressConfirmation confirmation)
{
    /// <returns>The address, or the error <c>Confirm.NotNeeded</c> or <c>Confirm.TooOften</c>.</returns>
    public async Task<Result<EmailAddress>> HandleAsync(PortalSession session, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(session.Scope);
        if (await context.Candidates.SingleOrDefaultAsync(c => c.Id == session.Offer.Candidate.Value, cancellationToken) is not { } row) return new Error("Session.Gone");
        var asked = await confirmation.AskAgainAsync(context, row, cancellationToken);
        if (asked.IsSuccess) await context.SaveChangesAsync(cancellationToken);
        return asked;
    }
}
