namespace MijnOptie.App.Design;

/// <summary>A short message that something is done, with a way back where there is one. Never for errors.</summary>
/// <param name="Text">What happened.</param>
/// <param name="Undo">Takes it back, or null.</param>
internal sealed record Toast(string Text, Func<Task>? Undo);
