namespace MijnOptie.App.Design;

/// <summary>Options under one heading in a select.</summary>
public sealed record OptionGroup(string Label, IReadOnlyList<Option> Options);
