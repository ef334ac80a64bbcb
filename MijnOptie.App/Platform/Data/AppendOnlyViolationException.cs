namespace MijnOptie.App.Platform.Data;

/// <summary>Code tried to change or delete a row that is written once.</summary>
internal sealed class AppendOnlyViolationException(Type row) : InvalidOperationException($"{row.Name} is written once: refused to change or delete it.");
