namespace MijnOptie.Domain.Matching;

/// <summary>One reason why a pair does not fit.</summary>
/// <param name="Criterion">The hard criterion that fails.</param>
/// <param name="CanGiveWay">True when this one alone could give way within the bounds; another reason then stands in the way.</param>
/// <param name="Evidence">The figures behind it.</param>
public sealed record NoMatchReason(Criterion Criterion, bool CanGiveWay, Evidence Evidence);
