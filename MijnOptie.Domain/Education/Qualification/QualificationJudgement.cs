using System.Collections.Immutable;

namespace MijnOptie.Domain.Education;

/// <summary>The answer to a <see cref="QualificationQuestion"/>.</summary>
/// <param name="Outcome">The best outcome of all routes; not allowed when there is no route.</param>
/// <param name="Routes">All routes with the best outcome when it is allowed or conditional; else the rules that explain
/// why not (may be empty). Order: outcome, then the table's order.</param>
public sealed record QualificationJudgement(QualificationOutcome Outcome, ImmutableArray<QualificationRoute> Routes);
