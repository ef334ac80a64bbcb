namespace MijnOptie.App.Candidates.Freshness;

/// <summary>The words of reminders and of the pages behind them.</summary>
internal sealed class FreshnessTexts;
