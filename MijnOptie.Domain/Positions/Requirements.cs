using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Positions;

/// <summary>What a position asks of the person, on top of what the law asks.</summary>
/// <param name="Qualification">A qualification asked by name; stricter than the law when the law allows more, never milder. Null: what the law says.</param>
/// <param name="EducationLevel">Least completed level of education, inclusive; null: none asked.</param>
/// <param name="Expertise">Expertise wished for; soft.</param>
public sealed record Requirements(
    QualificationCode? Qualification,
    EducationLevelCode? EducationLevel,
    ImmutableArray<ExpertiseTag> Expertise);
