namespace MijnOptie.App.Hr.Positions;

/// <summary>Marks the texts of the pages about positions.</summary>
internal sealed class PositionsTexts;
