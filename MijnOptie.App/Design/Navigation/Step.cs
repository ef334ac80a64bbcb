namespace MijnOptie.App.Design;

/// <summary>One step of a form.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Address">Where it is, for a step that is done; null when it cannot be gone to.</param>
public sealed record Step(string Text, string? Address = null);
