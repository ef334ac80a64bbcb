using System.Collections.Immutable;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.PrivacyOffice.Breaches;

/// <summary>Where a case stands.</summary>
/// <param name="Id">The case.</param>
/// <param name="Summary">What happened.</param>
/// <param name="AwareAt">When the clock started.</param>
/// <param name="ReportBy">When it stops.</param>
/// <param name="IsReported">Whether it was reported, or it is written down why not.</param>
/// <param name="IsLate">Whether the clock stopped before anything was decided.</param>
/// <param name="IsClosed">Whether the case is closed.</param>
/// <param name="Duties">What still has to be done.</param>
public sealed record BreachCase(
    Guid Id, string Summary, DateTimeOffset AwareAt, DateTimeOffset ReportBy, bool IsReported, bool IsLate, bool IsClosed, ImmutableArray<BreachDuty> Duties)
{
    /// <summary>Hides the text: this may reach a log.</summary>
    public override string ToString() => $"BreachCase {Id}";
}
