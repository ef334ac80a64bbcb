using CsCheck;
using MijnOptie.Domain.Matching.Planning;

namespace MijnOptie.Tests.Domain.Matching.Planning;

public sealed class PlanPricesTests
{
    [Fact]
    public void Given_any_world_When_bounded_by_prices_Then_no_plan_that_keeps_the_earlier_goals_passes_the_bound() => PlanWorlds.Larger.Sample(
        world =>
        {
            var watch = new PlanWatch(TimeProvider.System, TimeSpan.FromMinutes(1), default);
            var model = PlanModelBuilder.Build(new PlanWorld(world.Input, world.Options, default), world.Options);
            foreach (var part in PlanParts.Of(model))
            {
                var outcomes = Outcomes.Of(part.Model);
                if (CpSolve.Run(part.Model, outcomes, null, 10, watch, out _) is not { } found) continue;
                var worth = found.Draft.Worth(part.Model);
                var prices = new PlanPrices(part.Model, outcomes);
                for (var level = 0; level < worth.Length; level++)
                {
                    var lower = worth.ToArray();
                    lower[level] -= 3;
                    Assert.True(prices.Bound(level, lower, 50, watch) >= worth[level]);
                }
            }
        },
        iter: 40);
}
