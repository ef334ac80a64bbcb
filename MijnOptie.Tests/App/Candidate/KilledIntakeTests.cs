using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates;

public sealed class KilledIntakeTests
{
    // Fifty of them are in bench.sh mail.
    [Fact]
    [Trait("Promise", "P07")]
    public async Task Given_a_process_that_is_killed_while_offers_come_in_When_the_database_is_read_Then_every_acknowledged_offer_is_there()
    {
        var (acknowledged, missing) = await IntakeKills.RunAsync(3);

        Assert.True(acknowledged >= 20, $"Only {acknowledged} offers were acknowledged.");
        Assert.Equal(0, missing);
    }
}
