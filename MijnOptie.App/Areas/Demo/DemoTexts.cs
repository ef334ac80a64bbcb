namespace MijnOptie.App.Areas.Demo;

/// <summary>Texts of the demo page.</summary>
internal sealed class DemoTexts;
