namespace MijnOptie.App.Platform.Localization;

/// <summary>The units and patterns of <see cref="Formats"/>.</summary>
internal sealed class FormatTexts;
