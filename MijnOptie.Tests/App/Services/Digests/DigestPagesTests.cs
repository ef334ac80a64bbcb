using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Services.Digests;

public sealed class DigestPagesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Given_the_link_in_a_digest_When_opened_by_a_scanner_Then_nothing_changes_and_when_posted_it_stops_for_that_account_only()
    {
        await using var app = await TestApp.StartAsync();
        var scope = await AnOrganisation.InAsync(app, "denk");
        var (mine, other) = (await AStaffAccount.InAsync(app, "een", Roles.Hr, scope), await AStaffAccount.InAsync(app, "twee", Roles.Hr, scope));
        var link = app.Services.GetRequiredService<DigestLinks>().ToStop(mine.Id).AbsolutePath;
        using var client = StaffClient.AsVisitor(app);

        for (var time = 0; time < 2; time++)
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, link);
            Assert.True((await client.SendAsync(head, Cancel)).IsSuccessStatusCode);
            Assert.Contains("Stop het overzicht", await client.GetStringAsync(link, Cancel), StringComparison.Ordinal);
        }
        Assert.Equal(DigestRhythm.Weekly, await RhythmAsync(app, mine.Id));

        using var oneClick = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        Assert.True((await client.PostAsync(link, oneClick, Cancel)).IsSuccessStatusCode);
        Assert.Equal((DigestRhythm.Never, DigestRhythm.Weekly), (await RhythmAsync(app, mine.Id), await RhythmAsync(app, other.Id)));
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Given_a_made_up_link_When_opened_or_posted_Then_it_says_so_and_nothing_changes(string code)
    {
        await using var app = await TestApp.StartAsync();
        var account = await AStaffAccount.InAsync(app);
        using var client = StaffClient.AsVisitor(app);

        Assert.Contains("Deze link werkt niet", await client.GetStringAsync($"{DigestLinks.StopPage}/{code}", Cancel), StringComparison.Ordinal);
        using var nothing = new FormUrlEncodedContent([]);
        Assert.Contains("Deze link werkt niet", await (await client.PostAsync($"{DigestLinks.StopPage}/{code}", nothing, Cancel)).Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(DigestRhythm.Weekly, await RhythmAsync(app, account.Id));
    }

    private static async Task<DigestRhythm> RhythmAsync(TestApp app, Guid account)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.Users.Where(a => a.Id == account).Select(a => a.Digest).SingleAsync(Cancel);
    }
}
