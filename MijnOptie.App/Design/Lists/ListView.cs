namespace MijnOptie.App.Design;

/// <summary>What a list page shows: made once for an address, and carried from the first rendering into the live page.</summary>
/// <param name="Address">The address it was made for.</param>
/// <param name="Page">The rows.</param>
/// <param name="Any">Whether there is anything at all, whatever is asked for.</param>
public sealed record ListView<T>(string Address, ListPage<T> Page, bool Any);
