namespace MijnOptie.Domain.Education;

/// <summary>One figure from a collective agreement (cao). Not law: an organisation may hold another.</summary>
/// <param name="Value">The figure; its unit stands with the property that holds it.</param>
/// <param name="Source">Where it comes from, in Dutch.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record SourcedFigure(decimal Value, string Source, Certainty Certainty) : ISourced;
