using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Services.Circuits;

namespace MijnOptie.Tests.App.Services.Circuits;

[Trait("Promise", "P07")]
public sealed class OpenCircuitsTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void Given_an_account_at_its_bound_When_another_page_opens_Then_only_that_account_is_refused()
    {
        var circuits = Circuits(new CircuitLimits { MostPerAccount = 2 });
        var (busy, calm) = (Guid.NewGuid(), Guid.NewGuid());

        Assert.True(circuits.TryEnter(busy, "10.0.0.1", Nothing, out var first));
        Assert.True(circuits.TryEnter(busy, "10.0.0.2", Nothing, out _));
        Assert.False(circuits.TryEnter(busy, "10.0.0.3", Nothing, out _));
        Assert.True(circuits.TryEnter(calm, "10.0.0.1", Nothing, out _));
        first!.Dispose();
        Assert.True(circuits.TryEnter(busy, "10.0.0.3", Nothing, out _));
    }

    [Fact]
    public void Given_a_full_instance_When_a_visitor_comes_Then_there_is_no_room()
    {
        var circuits = Circuits(new CircuitLimits { Most = 1 });

        Assert.True(circuits.TryEnter(null, "10.0.0.1", Nothing, out _));
        Assert.False(circuits.TryEnter(null, "10.0.0.2", Nothing, out _));
    }

    [Fact]
    public async Task Given_pages_of_two_accounts_When_one_is_ended_Then_its_connections_are_cut_after_the_farewell_and_the_others_stay()
    {
        var circuits = Circuits(new CircuitLimits());
        var (closed, other) = (Guid.NewGuid(), Guid.NewGuid());
        var cut = new List<string>();
        circuits.TryEnter(closed, "10.0.0.1", () => cut.Add("closed"), out _);
        circuits.TryEnter(other, "10.0.0.1", () => cut.Add("other"), out _);

        var ending = circuits.EndAsync(closed);
        Assert.Empty(cut);
        time.Advance(TimeSpan.FromSeconds(2));
        await ending;

        Assert.Equal(["closed"], cut);
    }

    private static void Nothing()
    {
        // A connection of a test has nothing to cut.
    }

    private OpenCircuits Circuits(CircuitLimits limits) => new(Options.Create(limits), time, NullLogger<OpenCircuits>.Instance);
}
