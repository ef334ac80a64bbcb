namespace MijnOptie.App.Services.Matching;

/// <summary>The sentences of the matching as they are said to the person they are about; what is not here is said as in <see cref="MatchTexts"/>.</summary>
internal sealed class MatchYouTexts;
