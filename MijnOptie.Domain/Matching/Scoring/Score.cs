namespace MijnOptie.Domain.Matching;

/// <summary>Points out of a hundred, exact to the hundredth.</summary>
/// <param name="Hundredths">Hundredths of a point, 0 to 10,000, both inclusive.</param>
public readonly record struct Score(int Hundredths) : IComparable<Score>
{
    /// <summary>A hundred points.</summary>
    public static Score Maximum => new(MatchFit.Full);

    /// <summary>In points, two decimals, exact.</summary>
    public decimal Points => Hundredths / 100m;

    /// <summary>In whole points, to the nearest, a half upwards: for a headline, never for adding up.</summary>
    public int WholePoints => MatchFit.Divide(Hundredths, 100);

    /// <inheritdoc/>
    public int CompareTo(Score other) => Hundredths.CompareTo(other.Hundredths);

    /// <summary>Lower.</summary>
    public static bool operator <(Score left, Score right) => left.Hundredths < right.Hundredths;

    /// <summary>Higher.</summary>
    public static bool operator >(Score left, Score right) => left.Hundredths > right.Hundredths;

    /// <summary>Lower or equal.</summary>
    public static bool operator <=(Score left, Score right) => left.Hundredths <= right.Hundredths;

    /// <summary>Higher or equal.</summary>
    public static bool operator >=(Score left, Score right) => left.Hundredths >= right.Hundredths;
}
