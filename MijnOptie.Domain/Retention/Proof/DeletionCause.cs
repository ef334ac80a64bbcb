namespace MijnOptie.Domain.Retention;

/// <summary>Why data was erased.</summary>
public enum DeletionCause
{
    /// <summary>Its retention period ended (P09, P11, P15, P19).</summary>
    RetentionEnded = 0,

    /// <summary>The person asked for it, or did it (AVG art. 17; P33, P41).</summary>
    PersonAsked = 1,

    /// <summary>A backup was put back that still held what had been erased before.</summary>
    ErasedAgainAfterRestore = 2,

    /// <summary>The service to the organisation ended (P19).</summary>
    ServiceEnded = 3,

    /// <summary>The address was never confirmed.</summary>
    NeverConfirmed = 4,

    /// <summary>Staff erased it on behalf of the person or because it was entered by mistake.</summary>
    StaffErased = 5,
}
