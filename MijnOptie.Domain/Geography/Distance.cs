namespace MijnOptie.Domain.Geography;

/// <summary>A distance as the crow flies.</summary>
/// <param name="Hectometres">Whole units of 100 m; 0 or more.</param>
public readonly record struct Distance(int Hectometres) : IComparable<Distance>
{
    /// <summary>In kilometres, one decimal.</summary>
    public decimal Kilometres => Hectometres / 10m;

    /// <summary>From whole kilometres.</summary>
    public static Distance FromKilometres(int kilometres) => new(kilometres * 10);

    /// <inheritdoc/>
    public int CompareTo(Distance other) => Hectometres.CompareTo(other.Hectometres);

    /// <summary>Nearer.</summary>
    public static bool operator <(Distance left, Distance right) => left.Hectometres < right.Hectometres;

    /// <summary>Further.</summary>
    public static bool operator >(Distance left, Distance right) => left.Hectometres > right.Hectometres;

    /// <summary>Nearer or as far.</summary>
    public static bool operator <=(Distance left, Distance right) => left.Hectometres <= right.Hectometres;

    /// <summary>Further or as far.</summary>
    public static bool operator >=(Distance left, Distance right) => left.Hectometres >= right.Hectometres;
}
