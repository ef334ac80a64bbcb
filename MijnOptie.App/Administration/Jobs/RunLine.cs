namespace MijnOptie.App.Administration.Jobs;

/// <summary>One run in words.</summary>
/// <param name="When">When it began.</param>
/// <param name="What">What came of it.</param>
public sealed record RunLine(string When, string What);
