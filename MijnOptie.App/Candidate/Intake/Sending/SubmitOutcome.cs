namespace MijnOptie.App.Candidates.Intake;

/// <summary>What came of sending the form.</summary>
internal abstract record SubmitOutcome
{
    private SubmitOutcome()
    {
    }

    /// <summary>It is stored.</summary>
    public sealed record Sent : SubmitOutcome;

    /// <summary>Some fields cannot be sent as they are.</summary>
    /// <param name="Problems">At least one, in the order of the form.</param>
    public sealed record Refused(IReadOnlyList<FieldProblem> Problems) : SubmitOutcome;

    /// <summary>The draft is gone: nothing was filled in for seven days, or it was erased elsewhere.</summary>
    public sealed record Gone : SubmitOutcome;

    /// <summary>The database does not answer. The draft is as it was.</summary>
    public sealed record Unavailable : SubmitOutcome;
}
