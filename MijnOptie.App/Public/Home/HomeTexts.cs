namespace MijnOptie.App.Public.Home;

/// <summary>The home page.</summary>
internal sealed class HomeTexts;
