namespace MijnOptie.Domain.Education;

/// <summary>Two functions that are alike. A default of the product: an organisation may decide otherwise. Not transitive.</summary>
/// <param name="From">The function someone wants.</param>
/// <param name="To">The function of the position.</param>
/// <param name="BothWays">Whether it holds from <paramref name="To"/> to <paramref name="From"/> as well.</param>
/// <param name="Closeness">How alike, in ten-thousandths: 1 to 9,999.</param>
/// <param name="SatisfiesCriterion">Whether the position counts as one of the function wanted; else it is only near.</param>
/// <param name="Reason">Why, in Dutch.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record FunctionEquivalence(
    FunctionCode From,
    FunctionCode To,
    bool BothWays,
    int Closeness,
    bool SatisfiesCriterion,
    string Reason,
    string Source,
    Certainty Certainty) : ISourced;
