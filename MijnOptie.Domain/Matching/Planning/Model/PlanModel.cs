using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// A plan as arithmetic: whole numbers and indices, without ids. Hours are whole units; the unit is the largest that divides them
/// all, so that whole hours in give whole hours out.
/// </summary>
internal sealed record PlanModel
{
    /// <summary>Ten-thousandths of full time in one unit.</summary>
    public required int Unit { get; init; }

    public required ImmutableArray<PersonNode> People { get; init; }

    public required ImmutableArray<PlaceNode> Places { get; init; }

    public required ImmutableArray<OptionNode> Options { get; init; }

    public required ImmutableArray<HoldingNode> Holdings { get; init; }

    /// <summary>Two options of one person that do not go together: too far apart.</summary>
    public required ImmutableArray<(int Option, int Other)> Apart { get; init; }

    /// <summary>An option and a position its person cannot keep beside it: too far apart.</summary>
    public required ImmutableArray<(int Option, int Holding)> NotBeside { get; init; }

    /// <summary>An option and a position its person does not leave for it: it is no better.</summary>
    public required ImmutableArray<(int Option, int Holding)> NotFor { get; init; }

    public required ImmutableArray<CapNode> Caps { get; init; }

    /// <summary>Options that must be taken.</summary>
    public required ImmutableArray<int> Locked { get; init; }

    public required ImmutableArray<LevelNode> Levels { get; init; }

    public required int LongestChain { get; init; }

    public required int PositionsPerPerson { get; init; }

    public required bool MayLeaveEmpty { get; init; }
}

/// <summary>A person.</summary>
/// <param name="Least">Least hours after a change.</param>
/// <param name="Most">Most hours after a change.</param>
/// <param name="Before">Hours held before.</param>
/// <param name="Options">Indices, in ascending order.</param>
/// <param name="Holdings">Indices, in ascending order.</param>
internal sealed record PersonNode(int Least, int Most, int Before, ImmutableArray<int> Options, ImmutableArray<int> Holdings);

/// <summary>A position.</summary>
/// <param name="Capacity">Hours for all.</param>
/// <param name="IsSplit">False: at most one person.</param>
/// <param name="Holding">Who is there now; -1 for nobody.</param>
/// <param name="Options">Indices, in ascending order.</param>
internal sealed record PlaceNode(int Capacity, bool IsSplit, int Holding, ImmutableArray<int> Options);

/// <summary>A person who could take a place.</summary>
/// <param name="Person">Who.</param>
/// <param name="Place">Where.</param>
/// <param name="Least">Least hours, over 0.</param>
/// <param name="Most">Most hours.</param>
/// <param name="Score">Worth of one unit of hours in the score; 0 or more.</param>
internal readonly record struct OptionNode(int Person, int Place, int Least, int Most, long Score);

/// <summary>A person who holds a place.</summary>
/// <param name="Person">Who.</param>
/// <param name="Place">Where.</param>
/// <param name="Hours">How much of it; over 0.</param>
/// <param name="MayLeave">False: stays.</param>
internal readonly record struct HoldingNode(int Person, int Place, int Hours, bool MayLeave);

/// <summary>At most so many of these are taken or left.</summary>
internal sealed record CapNode(ImmutableArray<int> Options, ImmutableArray<int> Holdings, int Most);

/// <summary>A goal as a sum.</summary>
/// <param name="Goal">Which goal.</param>
/// <param name="Person">Worth of one person helped.</param>
/// <param name="Hour">Worth of one unit of hours more.</param>
/// <param name="Score">Worth of one unit of hours times score.</param>
/// <param name="Scale">What one of these is in the goal's own measure.</param>
internal readonly record struct LevelNode(PlanGoal Goal, long Person, long Hour, long Score, long Scale)
{
    /// <summary>Worth of one unit of hours of an option.</summary>
    public long PerUnit(OptionNode option) => Hour + (Score * option.Score);
}
