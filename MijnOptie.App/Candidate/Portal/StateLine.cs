namespace MijnOptie.App.Candidates.Portal;

/// <summary>Something that holds for the person now, and where to change it.</summary>
internal sealed record StateLine(string Text, string Address, string Link);
