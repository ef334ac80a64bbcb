namespace MijnOptie.Domain.Retention;

/// <summary>What is to be done with a record at a moment.</summary>
public abstract record RetentionDecision
{
    private RetentionDecision()
    {
    }

    /// <summary>It stays.</summary>
    /// <param name="LastDay">The last day it is kept as things stand; null when no term runs yet.</param>
    public sealed record Keep(DateOnly? LastDay) : RetentionDecision;

    /// <summary>It stays, and the person is to be told that it goes soon.</summary>
    /// <param name="LastDay">The last day it is kept as things stand.</param>
    public sealed record Warn(DateOnly LastDay) : RetentionDecision;

    /// <summary>Its term has passed, but a hold for a legal reason keeps it.</summary>
    /// <param name="Until">The last day of the hold.</param>
    public sealed record Held(DateOnly Until) : RetentionDecision;

    /// <summary>It goes.</summary>
    /// <param name="Rule">The rule whose term ended first.</param>
    public sealed record Erase(RetentionRule Rule) : RetentionDecision;
}
