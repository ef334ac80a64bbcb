namespace MijnOptie.App.Candidates.Portal;

/// <summary>Texts of the pages on which a candidate sees to the own data.</summary>
internal sealed class PortalTexts;
