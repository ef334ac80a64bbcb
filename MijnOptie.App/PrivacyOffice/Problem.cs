namespace MijnOptie.App.PrivacyOffice;

/// <summary>What is wrong with a field of a form.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Key">Key of the text that says what is wrong and what to do.</param>
internal sealed record Problem(string Field, string Key);
