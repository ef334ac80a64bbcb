using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.Subject"/>.</summary>
/// <param name="Asked">The subject to teach; null when the position has none.</param>
/// <param name="Nearest">The subject wanted that comes nearest; null when none is akin or none is asked.</param>
/// <param name="Closeness">0 to <see cref="MatchFit.Full"/>: full for the same subject, between for a related one, 0 for another.</param>
public sealed record SubjectEvidence(SubjectCode? Asked, SubjectCode? Nearest, int Closeness) : Evidence
{
    /// <summary>True when it is the very subject that is wanted.</summary>
    public bool IsSame => Asked is not null && Nearest == Asked;
}
