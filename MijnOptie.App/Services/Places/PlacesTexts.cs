namespace MijnOptie.App.Services.Places;

/// <summary>Marks the texts about places.</summary>
internal sealed class PlacesTexts;
