using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>A subject of an organisation's own.</summary>
/// <param name="Own">The organisation's code.</param>
/// <param name="Standard">The standard subject that stands for it in the law.</param>
public readonly record struct SubjectStandard(SubjectCode Own, SubjectCode Standard);
