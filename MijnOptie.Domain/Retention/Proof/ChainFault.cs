namespace MijnOptie.Domain.Retention;

/// <summary>What is wrong with a record of a chain.</summary>
public enum ChainFault
{
    /// <summary>Its number is not the next: a record was taken out, put in or moved.</summary>
    Missing,

    /// <summary>It does not hold the hash of the record before it.</summary>
    NotLinked,

    /// <summary>Its own hash does not belong to what it says.</summary>
    Changed,
}
