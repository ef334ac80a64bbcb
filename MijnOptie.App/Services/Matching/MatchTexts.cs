namespace MijnOptie.App.Services.Matching;

/// <summary>The words for what the matching says: criteria, evidence, changes, reasons, routes of the law.</summary>
internal sealed class MatchTexts;
