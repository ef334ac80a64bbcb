namespace MijnOptie.App.Administration.Organisations;

/// <summary>How a subscription stands, to filter and to show.</summary>
public enum SubscriptionKind
{
    /// <summary>It runs, and not to its end soon.</summary>
    Running,

    /// <summary>It stops within 60 days, unless a new end is agreed.</summary>
    Stopping,

    /// <summary>It starts later.</summary>
    NotStarted,

    /// <summary>It is over.</summary>
    Ended,
}
