namespace MijnOptie.App.Services.Accounts;

/// <summary>Marks the texts about accounts and invitations: mails, and what can be wrong.</summary>
internal sealed class AccountsTexts;
