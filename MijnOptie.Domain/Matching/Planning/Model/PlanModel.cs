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
