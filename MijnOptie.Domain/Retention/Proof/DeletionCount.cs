namespace MijnOptie.Domain.Retention;

/// <summary>How many rows or files of one kind went.</summary>
/// <param name="Kind">Table or kind of file: letters, digits, hyphen and underscore, at least one.</param>
/// <param name="Count">At least 0.</param>
public readonly record struct DeletionCount(string Kind, int Count);
