using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.PrivacyOffice.Deletions;

/// <summary>The deletion log of the organisation, followed link by link.</summary>
internal sealed class ShowDeletions(CurrentStaff staff, DeletionLog log, OrganisationDirectory organisations, TimeProvider time)
{
    public async Task<DeletionsView> HandleAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var all = await log.ForAsync(member.Scope, cancellationToken);
        return new DeletionsView([.. all.Reverse().Select(entry => entry.Record)], VerdictOn(all));
    }

    /// <summary>One record of it, to print; null when the log has none with that number.</summary>
    public async Task<DeletionCertificate?> FindAsync(long number, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var all = await log.ForAsync(member.Scope, cancellationToken);
        if (all.FirstOrDefault(entry => entry.Record.Number == number) is not { } found) return null;
        var organisation = await organisations.FindAsync(member.Scope.Organisation, cancellationToken);
        return new DeletionCertificate(
            found.Record, found.Hash, organisation?.Name ?? "", all[^1].Record.Number, all[^1].Hash, VerdictOn(all), time.GetUtcNow());
    }

    private static ChainVerdict VerdictOn(IReadOnlyList<LoggedDeletion> all) => all.FirstOrDefault(entry => !entry.IsReadable) is { } unreadable
        ? new ChainVerdict.Broken(unreadable.Record.Number, ChainFault.Changed)
        : DeletionChain.Verify(all.Select(entry => (entry.Record, entry.Hash)));
}
