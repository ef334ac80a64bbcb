using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Accounts;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>What there is to say of an account.</summary>
internal sealed class AccountWords(IStringLocalizer<AccountTexts> texts, Formats formats)
{
    /// <summary>"HR-medewerker, privacy officer".</summary>
    public string Roles(AccountView account) => string.Join(", ", account.Roles.Select(Role));

    public string Role(string role) => texts[$"Role.{role}"];

    /// <summary>"Sinds 3 november 2026".</summary>
    public string Since(AccountView account) => account.State switch
    {
        AccountState.Invited => texts["Since.Invited", formats.DateAndTime(account.Since)],
        AccountState.Closed when account.Closure is { } reason => texts["Since.Closed", formats.Date(account.Since), texts[$"Closure.{reason}"]],
        _ => texts[$"Since.{account.State}", formats.Date(account.Since)],
    };
}
