namespace MijnOptie.App.Hr.Matches;

/// <summary>Texts of the screen with matches.</summary>
internal sealed class MatchesTexts;
