namespace MijnOptie.App.Platform.Localization;

/// <summary>The words of MudBlazor's components.</summary>
internal sealed class MudTexts;
