using System.Collections.Immutable;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.Qualification"/>.</summary>
/// <param name="Basis">How it was judged.</param>
/// <param name="Degree">How well it is met.</param>
/// <param name="AskedByName">The qualification the position asks by name; null when it does not.</param>
/// <param name="Sector">The sector it was judged for.</param>
/// <param name="Subject">The subject it was judged for: the position's, or, when that names none, the candidate's own subject
/// with the best outcome; null when the law was not asked.</param>
/// <param name="Routes">The routes of the law with their ground, term and what is to be arranged; when not allowed, the
/// rules that explain why not. May be empty.</param>
/// <param name="ToBeConfirmed">Routes of uncertain rules that are off and would give a better outcome: shown for a person to find
/// out, never part of the verdict or the score. Empty when allowed.</param>
public sealed record QualificationEvidence(
    QualificationBasis Basis,
    QualificationDegree Degree,
    QualificationCode? AskedByName,
    SectorCode Sector,
    SubjectCode? Subject,
    ImmutableArray<QualificationRoute> Routes,
    ImmutableArray<QualificationRoute> ToBeConfirmed) : Evidence;
