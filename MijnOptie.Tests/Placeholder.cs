namespace MijnOptie.Tests;

public sealed class Placeholder
{
    [Fact]
    public void Given_nothing_When_run_Then_passes() => Assert.True(true);
}
