namespace MijnOptie.App.Design;

/// <summary>How a criterion stands: met, failed by a difference that may give way, or failed for good.</summary>
public enum ContributionState
{
    Met,
    Near,
    Blocked,
}
