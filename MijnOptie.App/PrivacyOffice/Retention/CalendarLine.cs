using MijnOptie.Domain.Retention;

namespace MijnOptie.App.PrivacyOffice.Retention;

/// <summary>How many records of one kind go in one month, at the latest, on one rule.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Policy">The kind of record.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Count">How many.</param>
internal sealed record CalendarLine(DateOnly Month, RetentionPolicy Policy, RetentionRule Rule, int Count);
