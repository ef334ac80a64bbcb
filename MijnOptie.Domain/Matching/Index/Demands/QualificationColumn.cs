using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// By qualifications with subjects: how well they meet what a position asks. Worked out when first asked for, because most classes
/// are never compared with most positions. Two threads that ask at once find the same.
/// </summary>
internal sealed class QualificationColumn(Position example, IReadOnlyList<Offer> classes, MatchingRules rules)
{
    private const byte Unknown = byte.MaxValue;

    private readonly byte[] degrees = [.. Enumerable.Repeat(Unknown, classes.Count)];

    public QualificationDegree this[int teaching]
    {
        get
        {
            var known = degrees[teaching];
            if (known != Unknown) return (QualificationDegree)known;
            var degree = Of(classes[teaching]);
            degrees[teaching] = (byte)degree;
            return degree;
        }
    }

    /// <summary>The degree of an offer of any class.</summary>
    public QualificationDegree Of(Offer offer) =>
        ((QualificationEvidence)QualificationCriterion.Assess(offer, example, rules).Evidence).Degree;
}
