namespace MijnOptie.App.Design;

/// <summary>Which part of a list is asked for; all of it stands in the address of the page.</summary>
/// <param name="Search">Words that must be found; null for all.</param>
/// <param name="Sort">Column to sort by; null or unknown for the first.</param>
/// <param name="Descending">Whether the last comes first.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows a page.</param>
internal sealed record ListQuery(string? Search, string? Sort, bool Descending, int Page, int Size)
{
    public static readonly int[] Sizes = [25, 50, 100];

    /// <summary>Rows to pass over. Whatever stands in an address, this is never under zero and never overflows.</summary>
    public int Skip => (Math.Clamp(Page, 1, 100_000) - 1) * Take;

    public int Take => Sizes.Contains(Size) ? Size : Sizes[0];
}
