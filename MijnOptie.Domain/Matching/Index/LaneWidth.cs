namespace MijnOptie.Domain.Matching;

/// <summary>How many pairs are scored at once.</summary>
public enum LaneWidth
{
    /// <summary>As many as the machine has hardware for.</summary>
    Widest = 0,

    /// <summary>One.</summary>
    One = 1,

    /// <summary>Eight, in 256 bits.</summary>
    Eight = 8,

    /// <summary>Sixteen, in 512 bits.</summary>
    Sixteen = 16,
}
