namespace MijnOptie.Domain.Retention;

/// <summary>What following a chain of deletions brought to light.</summary>
public abstract record ChainVerdict
{
    private ChainVerdict()
    {
    }

    /// <summary>Every record is as it was written. A cut at the end shows only beside a hash that was noted elsewhere.</summary>
    /// <param name="Count">How many records there are; 0 or more.</param>
    /// <param name="Last">Hash of the last one; <see cref="DeletionChain.Start"/> when there is none.</param>
    public sealed record Sound(long Count, string Last) : ChainVerdict;

    /// <summary>Something was changed, taken out or put in.</summary>
    /// <param name="Number">Place in the chain of the first record that is wrong, from 1.</param>
    /// <param name="Fault">What is wrong there.</param>
    public sealed record Broken(long Number, ChainFault Fault) : ChainVerdict;
}
