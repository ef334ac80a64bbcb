using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.Function"/>.</summary>
/// <param name="Asked">The function to fill.</param>
/// <param name="Nearest">The function wanted that comes nearest; null when none has anything in common.</param>
/// <param name="Likeness">How alike they are; it satisfies the hard part or it does not.</param>
public sealed record FunctionEvidence(FunctionCode Asked, FunctionCode? Nearest, FunctionLikeness Likeness) : Evidence
{
    /// <summary>True when it is the very function that is wanted.</summary>
    public bool IsSame => Nearest == Asked;
}
