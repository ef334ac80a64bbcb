using Microsoft.Extensions.Time.Testing;
using MijnOptie.Domain.Matching.Planning;
using MijnOptie.Tests.Benchmarks.Matching;

namespace MijnOptie.Tests.Domain.Matching.Planning;

public sealed class CpSolveTests
{
    [Theory]
    [InlineData(60, false)]
    [InlineData(2.02, true)]
    public void Given_a_search_that_time_ends_When_nobody_asks_again_Then_it_is_remembered(double seconds, bool isCut)
    {
        var input = PlannerWorld.Make(isCut ? 400 : 12, isCut ? 240 : 8, optionsEach: 6, seed: 1);
        var options = new PlanOptions { PositionsPerPerson = 2 };
        var model = PlanModelBuilder.Build(new PlanWorld(input, options, default), options);
        // It is a second later each time someone looks: before the search and for how long it may take, and then once more.
        var clock = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };
        var watch = new PlanWatch(clock, TimeSpan.FromSeconds(seconds), default);

        CpSolve.Run(model, Outcomes.Of(model), null, 10, watch, out _);

        Assert.Equal(isCut, watch.WasCut);
    }
}
