using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>May this person teach this subject in this sector?</summary>
/// <param name="Held">What the person holds; empty means nothing.</param>
/// <param name="Sector">A leaf of the sector tree.</param>
/// <param name="Subject">The subject to teach.</param>
/// <param name="Situations">Facts about the position.</param>
/// <param name="Start">First day, inclusive; terms run from here.</param>
/// <param name="Size">Size of the appointment; a term in full-time months is divided by its factor.</param>
public sealed record QualificationQuestion(
    ImmutableArray<HeldQualification> Held,
    SectorCode Sector,
    SubjectCode Subject,
    PositionSituations Situations,
    DateOnly Start,
    Hours Size);
