using System.Net;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.Tests.App.Platform;

public sealed class ClientAddressTests
{
    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void Given_an_address_When_limits_are_counted_by_it_Then_a_household_counts_as_one(string address, string key) =>
        Assert.Equal(key, ClientAddress.Of(IPAddress.Parse(address)));
}
