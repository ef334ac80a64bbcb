namespace MijnOptie.Domain.Matching;

/// <summary>Ends work that was cancelled or takes longer than it may.</summary>
internal sealed class Deadline(MatchIndexOptions options, CancellationToken cancellationToken)
{
    private readonly long start = options.Clock.GetTimestamp();

    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="DeadlineException">It takes too long.</exception>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.Clock.GetElapsedTime(start) > options.MaximumTime) throw new DeadlineException();
    }
}
