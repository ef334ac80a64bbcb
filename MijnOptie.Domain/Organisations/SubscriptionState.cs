namespace MijnOptie.Domain.Organisations;

/// <summary>Where a subscription stands on a day.</summary>
public abstract record SubscriptionState
{
    private SubscriptionState()
    {
    }

    /// <summary>It starts later. Staff can prepare; offers are not taken yet.</summary>
    /// <param name="From">First day.</param>
    public sealed record NotStarted(DateOnly From) : SubscriptionState;

    /// <summary>It runs.</summary>
    /// <param name="Until">Last day of this term, inclusive; null when no end was agreed.</param>
    /// <param name="Renews">Whether it goes on by itself after that day.</param>
    public sealed record Running(DateOnly? Until, bool Renews) : SubscriptionState;

    /// <summary>It is over. Nobody of the organisation signs in, no offers are taken, and the retention of its data runs.</summary>
    /// <param name="After">The last day it ran, inclusive.</param>
    public sealed record Ended(DateOnly After) : SubscriptionState;
}
