using MijnOptie.Tests.Browser;
using Xunit.Sdk;
using Xunit.v3;

namespace MijnOptie.Tests.Support;

/// <summary>Starts the tests that take longest first, so that nothing long is left over when the rest is done.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long =
    [
        .. new[] { typeof(IntakeTests), typeof(IntakeAccessibilityTests), typeof(EveryPageAtADeskTests), typeof(EveryPageOnAPhoneTests), typeof(MatchesTests), typeof(MatchesBecomingLiveTests) }
            .Select(type => type.FullName!),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(collection => Long.Any(name => collection.TestCollectionDisplayName.Contains($"{name} ", StringComparison.Ordinal)) ? 0 : 1)];
}
