namespace MijnOptie.App.Design;

/// <summary>Marks the texts of what two people changed at the same time.</summary>
internal sealed class ConflictTexts;
