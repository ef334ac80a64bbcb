using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>One position in figures.</summary>
internal sealed class PositionCode
{
    public required Position Position { get; init; }

    /// <summary>Its number in the index; kept for as long as the position is the same.</summary>
    public required int Number { get; init; }

    /// <summary>The number of its <see cref="Matching.Demand"/>.</summary>
    public required int Demand { get; init; }

    /// <summary>The number of its <see cref="Matching.Spot"/>.</summary>
    public required int Spot { get; init; }

    /// <summary>The different expertise it wishes for that some offer has, by number.</summary>
    public required int[] Wishes { get; init; }

    /// <summary>How many different expertises it wishes for, had by some offer or not.</summary>
    public required int Wished { get; init; }

    /// <summary>The least one person may take, in ten-thousandths.</summary>
    public int HoursLeast { get; private init; }

    /// <summary>The most one person may take, in ten-thousandths.</summary>
    public int HoursMost { get; private init; }

    public int Start { get; private init; }

    public int End { get; private init; }

    public bool IsPossibility => Position.State == PositionState.Possibility;

    public static PositionCode Of(Position position, int number, int demand, int spot, Catalog<string> tags)
    {
        var wishes = position.Requirements.Expertise.Distinct().Select(tag => tags.Find(tag.Key)).ToList();
        var offered = HoursCriterion.Offered(position);
        return new PositionCode
        {
            Position = position,
            Number = number,
            Demand = demand,
            Spot = spot,
            Wishes = [.. wishes.Where(tag => tag >= 0)],
            Wished = wishes.Count,
            HoursLeast = offered.Minimum.TenThousandths,
            HoursMost = offered.Maximum.TenThousandths,
            Start = position.Period.Start.DayNumber,
            End = position.Period.End?.DayNumber ?? DateOnly.MaxValue.DayNumber,
        };
    }
}
