namespace MijnOptie.App.Administration.Accounts;

/// <summary>Marks the texts of the pages about accounts and colleagues.</summary>
internal sealed class AccountTexts;
