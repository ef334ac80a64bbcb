namespace MijnOptie.App.Design;

/// <summary>A field that two people gave a different value.</summary>
public sealed record ConflictRow(string Key, string Label, string? Theirs, string? Yours);
