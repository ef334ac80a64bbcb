using MijnOptie.App.Services.Accounts;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>A part of a list of accounts, and how long the whole list is.</summary>
internal sealed record AccountPart(IReadOnlyList<AccountView> Items, int Total);
