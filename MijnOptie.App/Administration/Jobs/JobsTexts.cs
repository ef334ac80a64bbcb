namespace MijnOptie.App.Administration.Jobs;

/// <summary>The words of the page with jobs.</summary>
internal sealed class JobsTexts;
