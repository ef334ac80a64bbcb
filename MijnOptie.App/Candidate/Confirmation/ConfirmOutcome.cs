namespace MijnOptie.App.Candidates.Confirmation;

/// <summary>What came of following the link to its end.</summary>
internal enum ConfirmOutcome
{
    /// <summary>Used, expired, or of an address that was changed again.</summary>
    Dead,

    /// <summary>There is another offer, and which one is to stay was not said.</summary>
    MustChoose,

    /// <summary>The offer takes part now.</summary>
    Confirmed,

    /// <summary>The offer is in the pool, confirmed.</summary>
    ConfirmedInPool,

    /// <summary>The new address took the place of the old one.</summary>
    AddressReplaced,

    /// <summary>The older offer stays, the new one is gone.</summary>
    KeptOld,
}
