using MijnOptie.App.Administration.Accounts;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.SigningIn;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>What who keeps the accounts of an organisation can ask.</summary>
internal static class AccountCases
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private static readonly AccountRealm Own = AccountRealm.Colleagues;

    public static IReadOnlyList<IsolationCase> Handlers { get; } =
    [
        Of<KeepAccounts, Result<IReadOnlyList<Organisation>>>(nameof(KeepAccounts.OrganisationsAsync), (h, _) => h.OrganisationsAsync(Own, Stop)),
        Of<KeepAccounts, Result<AccountPart>>(nameof(KeepAccounts.ListAsync), (h, w) => h.ListAsync(Own, new AccountQuery(null, w.Scope.Organisation.Value, null, null, false, 0, 100), Stop)),
        Of<KeepAccounts, Result<AccountView>>(nameof(KeepAccounts.FindAsync), (h, w) => h.FindAsync(Own, w.Accounts.Colleague, Stop)),
        Of<KeepAccounts, string?>(nameof(KeepAccounts.CheckAsync), KnowsColleagueAsync),
        Of<KeepAccounts, Guid>(nameof(KeepAccounts.InviteAsync), async (h, w) => (await h.InviteAsync(Own, Someone(w), Stop)).Value),
        Of<KeepAccounts, int>(nameof(KeepAccounts.InviteManyAsync), async (h, w) => (await h.InviteManyAsync(Own, [Someone(w)], Stop)).Value.Accounts.Length),
        Of<KeepAccounts, Result<Guid>>(nameof(KeepAccounts.ResendAsync), (h, w) => h.ResendAsync(Own, w.Accounts.Invited, Stop)),
        Of<KeepAccounts, Result<Guid>>(nameof(KeepAccounts.RevokeAsync), (h, w) => h.RevokeAsync(Own, w.Accounts.Invited, Stop)),
        Of<KeepAccounts, Result<Guid>>(nameof(KeepAccounts.ChangeRolesAsync), (h, w) => h.ChangeRolesAsync(Own, w.Accounts.Colleague, [Roles.PrivacyOfficer], Stop)),
        Of<KeepAccounts, Result<Guid>>(nameof(KeepAccounts.CloseAsync), (h, w) => h.CloseAsync(Own, w.Accounts.Colleague, AccountClosure.Safety, Stop)),
        Of<KeepAccounts, Result<Guid>>(nameof(KeepAccounts.ReopenAsync), (h, w) => h.ReopenAsync(Own, w.Accounts.Closed, Stop)),
        Of<ShowSignIns, Result<ListPage<SignInEntry>>>(nameof(ShowSignIns.HandleAsync), (h, w) => h.HandleAsync(Own, new SignInQuery(w.Scope.Organisation.Value, w.Accounts.Colleague, null, 0, 100), Stop)),
        Of<ShowSignIns, Result<IReadOnlyList<Option>>>(nameof(ShowSignIns.PeopleAsync), (h, w) => h.PeopleAsync(Own, w.Scope.Organisation.Value, w.Accounts.Colleague, Stop)),
    ];

    public static IReadOnlyDictionary<string, Aim> Addresses { get; } = new Dictionary<string, Aim>
    {
        ["/hr/collega's/{Id:guid}"] = new(Roles.OrganisationAdministrator, world => $"/hr/collega's/{world.Accounts.Colleague}"),
        ["/hr/collega's/inloggen"] = new(Roles.OrganisationAdministrator, world => $"/hr/collega's/inloggen?account={world.Accounts.Colleague}&organisatie={world.Scope.Organisation}"),
    };

    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["KeepAccounts.ReachAsync"] = "Takes no id: it says how far someone reaches, which every other case here tries.",
    };

    private static IsolationCase Of<THandler, TAnswer>(string method, Func<THandler, World, Task<TAnswer>> run)
        where THandler : notnull => IsolationCase.Of(method, run, Roles.OrganisationAdministrator);

    private static NewAccount Someone(World world) =>
        new("Noor Bedacht", EmailAddress.Parse($"{Guid.NewGuid():N}@voorbeeld.example").Value, world.Scope.Organisation, [Roles.Hr]);

    // Of a colleague it is said that the address is taken; of a stranger no more than that it cannot be had.
    private static async Task<string?> KnowsColleagueAsync(KeepAccounts handler, World world)
    {
        var wanted = Someone(world) with { Email = EmailAddress.Parse(AccountsOfAWorld.EmailOf(world.Marker)).Value };
        var refusal = Assert.Single((await handler.CheckAsync(Own, [wanted], Stop)).Value.Refusals);
        return refusal.Reason.Code == "Account.EmailTaken" ? world.Marker : null;
    }
}
