using System.Runtime.ExceptionServices;

namespace MijnOptie.Domain.Matching;

/// <summary>Runs the same work on several cores at once.</summary>
internal static class Crew
{
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="DeadlineException">It took too long.</exception>
    public static void Run(int workers, Action work)
    {
        if (workers <= 1)
        {
            work();
            return;
        }
        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => work());
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }
}
