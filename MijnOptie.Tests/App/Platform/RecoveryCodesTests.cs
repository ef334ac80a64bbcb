using CsCheck;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.Tests.App.Platform;

[Trait("Promise", "P18")]
public sealed class RecoveryCodesTests
{
    [Fact]
    public void Given_a_set_When_a_code_is_taken_out_Then_the_others_still_work_and_it_does_not()
    {
        var stored = RecoveryCodes.Seal(["BCDFG-23467", "HJKMN-89BCD"]);
        var rest = RecoveryCodes.Without(stored, "bcdfg 23467");

        Assert.Equal(2, RecoveryCodes.Count(stored));
        Assert.Equal(1, RecoveryCodes.Count(rest));
        Assert.Null(RecoveryCodes.Without(rest, "BCDFG-23467"));
        Assert.NotNull(RecoveryCodes.Without(rest, "HJKMN89BCD"));
    }

    [Fact]
    public void Given_two_sets_with_the_same_code_When_stored_Then_they_look_different() =>
        Assert.NotEqual(RecoveryCodes.Seal(["BCDFG-23467"]), RecoveryCodes.Seal(["BCDFG-23467"]));

    [Fact]
    public void Given_any_text_When_offered_as_a_code_Then_it_is_refused()
    {
        var stored = RecoveryCodes.Seal(["BCDFG-23467"]);
        Gen.String[0, 30].Sample(text => RecoveryCodes.Without(stored, text) is null, iter: 20);
        Assert.Null(RecoveryCodes.Without(null, "BCDFG-23467"));
    }
}
