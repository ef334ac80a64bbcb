using System.Collections.Immutable;
using MijnOptie.App.PrivacyOffice.Breaches;
using MijnOptie.App.PrivacyOffice.Processors;
using MijnOptie.App.PrivacyOffice.Retention;
using MijnOptie.App.Services.Retention;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.PrivacyOffice.Overview;

/// <summary>What a privacy officer must know today.</summary>
internal sealed record OfficeView
{
    /// <summary>Data breaches that are not closed, the nearest deadline first.</summary>
    public required ImmutableArray<BreachCase> Breaches { get; init; }

    /// <summary>Holds that end in the coming days, the first to end on top.</summary>
    public required ImmutableArray<HoldLine> EndingHolds { get; init; }

    /// <summary>What goes in the coming days, by kind.</summary>
    public required ImmutableArray<RetentionForecast> Going { get; init; }

    /// <summary>Processors without an agreement that holds, now or soon.</summary>
    public required ImmutableArray<ProcessorLine> Agreements { get; init; }

    /// <summary>The statement that holds today.</summary>
    public required StatementVersion Statement { get; init; }

    /// <summary>False when even the first statement only holds from a later day.</summary>
    public required bool StatementHolds { get; init; }

    /// <summary>The statement that comes next; null when none is announced.</summary>
    public required StatementVersion? NextStatement { get; init; }

    /// <summary>Whether the proof of deletion is whole.</summary>
    public required ChainVerdict Proof { get; init; }

    /// <summary>How many erasures were proved.</summary>
    public required int Deletions { get; init; }
}
