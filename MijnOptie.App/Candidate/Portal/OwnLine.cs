namespace MijnOptie.App.Candidates.Portal;

/// <summary>A field of the person as the first page shows it.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What is filled in; null for nothing.</param>
/// <param name="Why">What it is for, and who sees it.</param>
/// <param name="Address">Where it is changed.</param>
internal sealed record OwnLine(string Label, string? Value, string Why, string Address);
