using MijnOptie.App.Services.Accounts;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>Where accounts are kept: by Mijn-OPtIE for everyone, or by an organisation for its own people. The same pages serve both.</summary>
internal sealed record AccountRealm
{
    /// <summary>Names of the values in an address that choose an organisation and an account.</summary>
    public const string OrganisationKey = "organisatie";

    public const string AccountKey = "account";

    private AccountRealm(string list, bool isOwn) => (List, IsOwn) = (list, isOwn);

    /// <summary>All accounts, kept by Mijn-OPtIE.</summary>
    public static AccountRealm All { get; } = new("/beheer/accounts", false);

    /// <summary>The accounts of one's own organisation.</summary>
    public static AccountRealm Colleagues { get; } = new("/hr/collega's", true);

    /// <summary>Address of the list.</summary>
    public string List { get; }

    /// <summary>Whether it is about one's own organisation alone.</summary>
    public bool IsOwn { get; }

    /// <summary>Address of the page to invite people.</summary>
    public string Invite => $"{List}/uitnodigen";

    /// <summary>Address of the log of signing in.</summary>
    public string SignIns => $"{List}/inloggen";

    /// <summary>Key of a text that differs between the two.</summary>
    public string Key(string name) => IsOwn ? $"Colleagues.{name}" : $"All.{name}";

    /// <summary>Address of that log for one account.</summary>
    public string SignInsOf(AccountView account) => IsOwn || account.OrganisationId is null
        ? $"{SignIns}?{AccountKey}={account.Id}"
        : $"{SignIns}?{OrganisationKey}={account.OrganisationId}&{AccountKey}={account.Id}";

    public string Of(Guid account) => $"{List}/{account}";
}
