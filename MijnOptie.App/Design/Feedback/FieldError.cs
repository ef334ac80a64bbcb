namespace MijnOptie.App.Design;

/// <summary>One line of a summary of errors.</summary>
/// <param name="FieldId">The id of the control to go to.</param>
/// <param name="Text">What is wrong and what to do.</param>
public sealed record FieldError(string FieldId, string Text);
