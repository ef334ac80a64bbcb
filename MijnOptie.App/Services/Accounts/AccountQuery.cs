namespace MijnOptie.App.Services.Accounts;

/// <summary>Which accounts are asked for.</summary>
/// <param name="Search">Words of the name or the address; null for all.</param>
/// <param name="Organisation">Those of one organisation; null for all in reach.</param>
/// <param name="Role">Those with a role; null for all.</param>
/// <param name="State">Those that are so far; null for all.</param>
/// <param name="Descending">Whether the last name comes first.</param>
/// <param name="Skip">Rows to pass over.</param>
/// <param name="Take">Rows at most.</param>
internal sealed record AccountQuery(string? Search, Guid? Organisation, string? Role, AccountState? State, bool Descending, int Skip, int Take);
