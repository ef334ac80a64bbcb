namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A code that was mailed for one act in one session. Without the secret of that session its hash says nothing.</summary>
internal sealed class PortalCodeRow
{
    public Guid Id { get; set; }

    /// <summary>Hash of the session it was asked in.</summary>
    public string SessionHash { get; set; } = "";

    public Guid CandidateId { get; set; }

    public PortalAct Act { get; set; }

    public string CodeHash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Exclusive.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>How often a code was tried.</summary>
    public int Tries { get; set; }

    /// <summary>When it did its work, or was replaced by a newer one; null while it can.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
