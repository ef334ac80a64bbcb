namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>Another way to answer the same question over the same rows.</summary>
internal interface IPeer : IAsyncDisposable
{
    /// <summary>The best twenty candidates of every position, by position and in order.</summary>
    Task<Found[]> AskAsync();
}
