namespace MijnOptie.App.Public.Explain;

/// <summary>How matching works, and what schools get.</summary>
internal sealed class ExplainTexts;
