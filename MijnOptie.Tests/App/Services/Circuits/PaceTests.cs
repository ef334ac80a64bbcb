using Microsoft.Extensions.Options;
using MijnOptie.App.Services.Circuits;

namespace MijnOptie.Tests.App.Services.Circuits;

[Trait("Promise", "P07")]
public sealed class PaceTests
{
    [Fact]
    public async Task Given_an_account_that_keeps_pushing_When_too_many_acts_wait_Then_it_is_refused_and_others_are_not()
    {
        using var pace = new StaffPace(Options.Create(new CircuitLimits { ActsAtOnce = 10, ActsPerSecond = 1 }));
        var (busy, calm) = (Guid.NewGuid(), Guid.NewGuid());
        for (var i = 0; i < 10; i++) await pace.WaitAsync(busy);

        var waiting = Enumerable.Range(0, 100).Select(_ => pace.WaitAsync(busy).AsTask()).ToList();
        await pace.WaitAsync(calm);

        await Assert.ThrowsAsync<TooManyActsException>(() => waiting.Find(act => act.IsFaulted) ?? Task.CompletedTask);
        Assert.Contains(waiting, act => !act.IsCompleted);
    }
}
