using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Access;

/// <summary>
/// When a person had everything erased, a mail says so. It is stored with the erasure itself, so there is no erasure without
/// its receipt; an address that was never confirmed gets none, for it may be someone else's.
/// </summary>
internal sealed class ErasureReceipt(Outbox outbox, AccessMails mails, TimeProvider time) : ICandidateTrace
{
    public async Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        if (order != ErasureOrder.PersonAsked) return [];
        var organisation = await context.Organisations.AsNoTracking().Where(o => o.Id == scope.Organisation.Value && !o.IsPool).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
        var people = await context.Candidates.AsNoTracking().Where(c => candidates.Contains(c.Id) && c.EmailConfirmedAt != null)
            .Select(c => new { c.Email, c.Initials, c.FirstName, c.Language })
            .ToListAsync(cancellationToken);
        foreach (var person in people)
        {
            outbox.Add(context, mails.Erased(
                EmailAddress.Parse(person.Email).Value,
                string.IsNullOrWhiteSpace(person.FirstName) ? person.Initials : person.FirstName,
                person.Language,
                organisation,
                time.GetUtcNow()));
        }
        return [];
    }
}
