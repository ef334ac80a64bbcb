using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Mails the link that confirms the address once more, for the browser the offer was sent from.</summary>
internal sealed class AskConfirmationAgain(IntakeDrafts drafts, DataContexts contexts, AddressConfirmation confirmation)
{
    /// <returns>The address, or the error <c>Confirm.NotNeeded</c> or <c>Confirm.TooOften</c>.</returns>
    public async Task<Result<EmailAddress>> HandleAsync(DraftKey key, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(key, cancellationToken) is not { Sent: { At: not null } sent }) return new Error("Confirm.NotNeeded");
        await using var context = contexts.Open(TenantScope.For(sent.Organisation));
        var row = await context.Candidates.SingleOrDefaultAsync(c => c.Id == sent.Candidate.Value, cancellationToken);
        if (row is null) return new Error("Confirm.NotNeeded");
        var asked = await confirmation.AskAgainAsync(context, row, cancellationToken);
        if (asked.IsSuccess) await context.SaveChangesAsync(cancellationToken);
        return asked;
    }
}
