using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Which rows of a list are wanted.</summary>
public sealed record MatchPageRequest
{
    /// <summary>The most rows in one page.</summary>
    public const int LargestPage = 500;

    private MatchPageRequest(int skip, int take, ImmutableArray<VerdictKind> verdicts)
    {
        Skip = skip;
        Take = take;
        Verdicts = verdicts;
    }

    /// <summary>How many rows to pass over.</summary>
    public int Skip { get; }

    /// <summary>How many rows to give at most.</summary>
    public int Take { get; }

    /// <summary>The verdicts that take part; each once, in order.</summary>
    public ImmutableArray<VerdictKind> Verdicts { get; }

    /// <summary>Asks for a page.</summary>
    /// <param name="skip">0 or more.</param>
    /// <param name="take">1 to <see cref="LargestPage"/>, both inclusive.</param>
    /// <param name="verdicts">The verdicts that take part; none given means all that fit or nearly fit.</param>
    /// <returns>The request, or the error <c>Page.OutOfBounds</c> with the largest page.</returns>
    public static Result<MatchPageRequest> Create(int skip, int take, params ReadOnlySpan<VerdictKind> verdicts) =>
        skip < 0 || take is < 1 or > LargestPage
            ? new Error("Page.OutOfBounds", LargestPage)
            : new MatchPageRequest(skip, take, verdicts.IsEmpty
                ? [VerdictKind.Match, VerdictKind.Conditional, VerdictKind.NearMiss]
                : [.. verdicts.ToArray().Distinct().Order()]);
}
