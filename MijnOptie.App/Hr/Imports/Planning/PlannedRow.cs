namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>A row as it will be stored.</summary>
/// <param name="Line">Line in the file, from 1; 0 when there is no line to name.</param>
/// <param name="Key">What it is found back by.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Detail">Something more, to recognise it by.</param>
/// <param name="Action">What happens to it.</param>
internal sealed record PlannedRow(int Line, string Key, string Title, string Detail, PlannedAction Action)
{
    /// <summary>Hides everything: it may be about a person, and this text may reach a log.</summary>
    public override string ToString() => $"PlannedRow {Line} {Action}";
}
