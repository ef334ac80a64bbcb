namespace MijnOptie.Domain.Positions;

/// <summary>Whether a position can be filled now.</summary>
public enum PositionState
{
    /// <summary>Open: someone is wanted.</summary>
    Open = 0,

    /// <summary>Held by someone who wants to leave: becomes free when the holder moves.</summary>
    FreesUp = 1,

    /// <summary>In the establishment of the location without being open: a possibility, shown apart.</summary>
    Possibility = 2,
}
