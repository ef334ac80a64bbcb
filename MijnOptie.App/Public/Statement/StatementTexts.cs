namespace MijnOptie.App.Public.Statement;

/// <summary>The words around the privacy statement. What it says comes from the register.</summary>
internal sealed class StatementTexts;
