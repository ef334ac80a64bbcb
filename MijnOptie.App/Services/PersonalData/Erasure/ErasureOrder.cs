using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>Why something is erased, as the deletion log will tell it.</summary>
/// <param name="Policy">Name of the policy.</param>
/// <param name="Version">Its version, from 1.</param>
/// <param name="Cause">Why.</param>
internal sealed record ErasureOrder(string Policy, int Version, DeletionCause Cause)
{
    /// <summary>The person's own wish, at any moment (AVG art. 17).</summary>
    public static readonly ErasureOrder PersonAsked = new("right-to-erasure", 1, DeletionCause.PersonAsked);

    /// <summary>The person sent the same offer to another organisation: here it must not stay behind.</summary>
    public static readonly ErasureOrder SentElsewhere = new("sent-elsewhere", 1, DeletionCause.PersonAsked);

    /// <summary>A backup brought back what had been erased.</summary>
    public static readonly ErasureOrder AfterRestore = new("erase-again-after-restore", 1, DeletionCause.ErasedAgainAfterRestore);
}
