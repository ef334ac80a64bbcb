namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>What an administrator of Mijn-OPtIE can ask: organisations as such, never the rows of one.</summary>
internal static class AdministrationCases
{
    private const string Across = "An administrator keeps all organisations and their accounts; the policy of the wing lets nobody else in.";
    private const string Colleagues = "KeepAccountsTests tries it as the own administrator of one organisation on the accounts of another.";

    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["EditOrganisation.OpenAsync"] = Across,
        ["EditOrganisation.SuggestSlugAsync"] = Across,
        ["EditOrganisation.StateAsync"] = Across,
        ["EditOrganisation.SaveAsync"] = Across,
        ["EditOrganisation.StopAsync"] = Across,
        ["ListOrganisations.HandleAsync"] = Across,
        ["EditCodeLists.OpenAsync"] = Across,
        ["EditCodeLists.RenameAsync"] = Across,
        ["EditCodeLists.SwitchAsync"] = Across,
        ["EditCodeLists.MoveAsync"] = Across,
        ["EditCodeLists.AddAsync"] = Across,
        ["JobDesk.ShowAsync"] = Across,
        ["JobDesk.RunAsync"] = Across,
        ["JobDesk.ConfirmClockAsync"] = Across,
        ["PostDesk.ShowAsync"] = Across,
        ["PostDesk.ResendAsync"] = Across,
        ["PostDesk.DropAsync"] = Across,
        ["KeepAccounts.ReachAsync"] = Colleagues,
        ["KeepAccounts.OrganisationsAsync"] = Colleagues,
        ["KeepAccounts.ListAsync"] = Colleagues,
        ["KeepAccounts.FindAsync"] = Colleagues,
        ["KeepAccounts.WithinAsync"] = Colleagues,
        ["KeepAccounts.InviteAsync"] = Colleagues,
        ["KeepAccounts.CheckAsync"] = Colleagues,
        ["KeepAccounts.InviteManyAsync"] = Colleagues,
        ["KeepAccounts.ResendAsync"] = Colleagues,
        ["KeepAccounts.RevokeAsync"] = Colleagues,
        ["KeepAccounts.ChangeRolesAsync"] = Colleagues,
        ["KeepAccounts.CloseAsync"] = Colleagues,
        ["KeepAccounts.ReopenAsync"] = Colleagues,
        ["/beheer/organisaties/{Id:guid}"] = Across,
        ["/beheer/organisaties/{Id:guid}/lijsten"] = Across,
        ["/beheer/accounts/{Id:guid}"] = Across,
        ["/hr/collega's/{Id:guid}"] = Colleagues,
    };
}
