namespace MijnOptie.App.Design;

/// <summary>One event: who did what, in a full sentence, and when, in words.</summary>
public sealed record TimelineItem(string Sentence, string When);
