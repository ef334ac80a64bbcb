namespace MijnOptie.App.Design;

/// <summary>One page of a list, and how long the whole list is.</summary>
public sealed record ListPage<T>(IReadOnlyList<T> Items, int Total);
