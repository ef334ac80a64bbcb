namespace MijnOptie.Domain.Privacy;

/// <summary>What is known of a breach and what was done, as far as duties follow from it.</summary>
/// <param name="AwareAt">When the organisation became aware of it.</param>
/// <param name="Risk">What it can mean for people.</param>
/// <param name="ReportedAt">When the authority was told; null while it was not.</param>
/// <param name="HasReasonNotToReport">True when it is written down why it was not reported, or not in time.</param>
/// <param name="ToldPeople">True when the people were told.</param>
/// <param name="HasReasonNotToTell">True when it is written down why they were not.</param>
/// <param name="HasMeasures">True when it is written down what was done.</param>
public readonly record struct BreachFacts(
    DateTimeOffset AwareAt, BreachRisk Risk, DateTimeOffset? ReportedAt, bool HasReasonNotToReport, bool ToldPeople, bool HasReasonNotToTell, bool HasMeasures);
