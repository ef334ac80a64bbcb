using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MijnOptie.App.Design;

/// <summary>What a list shows, as it stands in the address of its page: it survives a reload, a bookmark and the back button.</summary>
internal sealed class ListAddress
{
    private const string SearchKey = "q";
    private const string SortKey = "sorteer";
    private const string DescendingKey = "af";
    private const string PageKey = "pagina";
    private const string SizeKey = "per";

    private readonly string path;
    private readonly Dictionary<string, StringValues> values;

    public ListAddress(string address)
    {
        var uri = new Uri(address);
        path = uri.AbsolutePath;
        values = QueryHelpers.ParseQuery(uri.Query);
    }

    /// <summary>Search, order and page; what makes no sense in an address counts as not being there.</summary>
    public ListQuery Query => new(this[SearchKey], this[SortKey], this[DescendingKey] == "ja", Number(PageKey, 1), Number(SizeKey, ListQuery.Sizes[0]));

    public string? this[string key] => values.TryGetValue(key, out var found) && !string.IsNullOrWhiteSpace(found.FirstOrDefault()) ? found[0] : null;

    /// <summary>The address with one value changed, from the first page; null takes it away.</summary>
    public string With(string key, string? value) => With((PageKey, null), (key, value));

    public string WithSearch(string? words) => With(SearchKey, string.IsNullOrWhiteSpace(words) ? null : words.Trim());

    public string WithSort(string key, bool descending) => With((PageKey, null), (SortKey, key), (DescendingKey, descending ? "ja" : null));

    public string WithPage(int page) => With((PageKey, page > 1 ? Text(page) : null));

    public string WithSize(int size) => With((PageKey, null), (SizeKey, size == ListQuery.Sizes[0] ? null : Text(size)));

    /// <summary>The address with the order and size kept, and nothing else.</summary>
    public string WithoutFilters() => With([.. values.Keys.Where(k => k is not (SortKey or DescendingKey or SizeKey)).Select(k => (k, (string?)null))]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private int Number(string key, int otherwise) =>
        int.TryParse(this[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : otherwise;

    private string With(params (string Key, string? Value)[] changes)
    {
        var changed = values.Where(v => Array.TrueForAll(changes, c => c.Key != v.Key)).Select(v => (v.Key, Value: v.Value.ToString()))
            .Concat(changes.Where(c => c.Value is not null).Select(c => (c.Key, Value: c.Value!)));
        var query = new QueryBuilder(changed.Select(c => KeyValuePair.Create(c.Key, c.Value)));
        return path + query;
    }
}
