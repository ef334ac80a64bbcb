using System.Collections.Immutable;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>What HR may turn in a plan. Bounds are checked when the plan is made (<c>Plan.OptionOutOfBounds</c>).</summary>
public sealed record PlanOptions
{
    /// <summary>What to be best at.</summary>
    public PlanObjective Objective { get; init; } = PlanObjective.Default;

    /// <summary>True: someone may leave a position that then stays empty; its hours count as lost. False: only when someone takes it.</summary>
    public bool MayLeaveEmpty { get; init; } = true;

    /// <summary>At most this many people in a chain or carousel, who each wait for the next; 1 to 6, by default 4.</summary>
    public int LongestChain { get; init; } = 4;

    /// <summary>At most this many new positions for one person; 1 to 4, by default 3.</summary>
    public int PositionsPerPerson { get; init; } = 3;

    /// <summary>The positions of one person lie at most this far apart; null for no bound.</summary>
    public Distance? FurthestApart { get; init; }

    /// <summary>True: a match under a condition of the law takes part too.</summary>
    public bool Conditional { get; init; } = true;

    /// <summary>Steps that are settled: in every plan.</summary>
    public ImmutableArray<PlanStep> Locked { get; init; } = [];

    /// <summary>Steps that are ruled out: in no plan.</summary>
    public ImmutableArray<PlanStep> Forbidden { get; init; } = [];

    /// <summary>Who keeps every position they hold; more beside it remains possible.</summary>
    public ImmutableArray<CandidateId> Staying { get; init; } = [];

    /// <summary>How much may change at a location; each location at most once.</summary>
    public ImmutableArray<LocationCap> Caps { get; init; } = [];

    /// <summary>At most this many positions are considered for one person, those with the best scores; 1 to 1,000, by default 50.
    /// The plan says how many were left out.</summary>
    public int ConsideredPerPerson { get; init; } = 50;

    /// <summary>How long to search; over 0 and at most an hour, by default 30 seconds. The best plan found by then is given.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);
}
