namespace MijnOptie.App.Design;

/// <summary>One line of a summary of errors.</summary>
/// <param name="FieldId">The id of the control to go to.</param>
/// <param name="Label">What the field is called, as its label says it.</param>
/// <param name="Text">What is wrong and what to do.</param>
/// <param name="Address">The page the control is on; null for this page.</param>
public sealed record FieldError(string FieldId, string Label, string Text, string? Address = null);
