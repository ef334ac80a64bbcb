using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.PrivacyOffice.Deletions;

/// <summary>The deletion log of the organisation, followed link by link.</summary>
internal sealed class ShowDeletions(CurrentStaff staff, DeletionLog log)
{
    public async Task<DeletionsView> HandleAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var all = await log.ForAsync(member.Scope, cancellationToken);
        var unreadable = all.FirstOrDefault(entry => !entry.IsReadable);
        var verdict = unreadable is null
            ? DeletionChain.Verify(all.Select(entry => (entry.Record, entry.Hash)))
            : new ChainVerdict.Broken(unreadable.Record.Number, ChainFault.Changed);
        return new DeletionsView([.. all.Reverse().Select(entry => entry.Record)], verdict);
    }
}
