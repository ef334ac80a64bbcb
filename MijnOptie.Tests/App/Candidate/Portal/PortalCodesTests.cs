using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Portal;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates.Portal;

[Trait("Promise", "P37")]
public sealed class PortalCodesTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = APortal.Clock();

    [Fact]
    public async Task Given_a_code_When_typed_with_spaces_Then_it_is_right_once_and_never_again()
    {
        await using var app = await APortal.BuildAsync(clock);
        var session = await APortal.OpenAsync(app, await APortal.HolderAsync(app, "een", "Stichting Een"));
        var code = await APortal.CodeAsync(app, session, PortalAct.Download);

        Assert.Matches("^[0-9]{4} [0-9]{4}$", code);
        Assert.Null(await APortal.Codes(app).TryAsync(session, PortalAct.Download, $" {code} ", Never));
        Assert.Equal("Code.Dead", (await APortal.Codes(app).TryAsync(session, PortalAct.Download, code, Never))!.Code);
    }

    [Fact]
    public async Task Given_a_code_When_it_is_of_another_act_another_session_or_too_old_Then_it_is_refused()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var (session, other) = (await APortal.OpenAsync(app, school), await APortal.OpenAsync(app, school));
        var code = await APortal.CodeAsync(app, session, PortalAct.Download);
        await APortal.CodeAsync(app, session, PortalAct.Erase);
        await APortal.CodeAsync(app, other, PortalAct.Download);

        Assert.Equal("Code.Wrong", (await APortal.Codes(app).TryAsync(session, PortalAct.Erase, code, Never))!.Code);
        Assert.Equal("Code.Wrong", (await APortal.Codes(app).TryAsync(other, PortalAct.Download, code, Never))!.Code);
        Assert.Equal("Code.Dead", (await APortal.Codes(app).TryAsync(session, PortalAct.ChangeAddress, code, Never))!.Code);
        Assert.Equal("Code.Missing", (await APortal.Codes(app).TryAsync(session, PortalAct.Download, "acht cijfers", Never))!.Code);
        clock.Advance(PortalCodes.Life);
        Assert.Equal("Code.Dead", (await APortal.Codes(app).TryAsync(session, PortalAct.Download, code, Never))!.Code);
    }

    [Fact]
    public async Task Given_a_newer_code_When_the_older_one_is_typed_Then_it_is_refused()
    {
        await using var app = await APortal.BuildAsync(clock);
        var session = await APortal.OpenAsync(app, await APortal.HolderAsync(app, "een", "Stichting Een"));
        var older = await APortal.CodeAsync(app, session, PortalAct.Erase);
        var newer = await APortal.CodeAsync(app, session, PortalAct.Erase);

        if (older != newer) Assert.Equal("Code.Wrong", (await APortal.Codes(app).TryAsync(session, PortalAct.Erase, older, Never))!.Code);
        Assert.Null(await APortal.Codes(app).TryAsync(session, PortalAct.Erase, newer, Never));
    }

    [Fact]
    public async Task Given_twenty_wrong_codes_at_one_moment_When_the_right_one_follows_Then_it_is_dead()
    {
        await using var app = await APortal.BuildAsync(clock);
        var session = await APortal.OpenAsync(app, await APortal.HolderAsync(app, "een", "Stichting Een"));
        var code = await APortal.CodeAsync(app, session, PortalAct.Erase);
        var wrong = code.StartsWith('0') ? "1234 5678" : "0000 0000";

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => APortal.Codes(app).TryAsync(session, PortalAct.Erase, wrong, Never))));

        Assert.All(answers, answer => Assert.Contains(answer!.Code, new[] { "Code.Wrong", "Code.Dead" }));
        Assert.True(answers.Count(answer => answer!.Code == "Code.Wrong") < 5);
        Assert.Equal("Code.Dead", (await APortal.Codes(app).TryAsync(session, PortalAct.Erase, code, Never))!.Code);
    }

    [Fact]
    public async Task Given_one_mailbox_When_codes_are_asked_without_end_Then_the_mail_stops()
    {
        await using var app = await APortal.BuildAsync(clock);
        var session = await APortal.OpenAsync(app, await APortal.HolderAsync(app, "een", "Stichting Een"));
        var before = (await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Count;

        for (var i = 0; i < 6; i++) Assert.True((await APortal.Codes(app).AskAsync(session, PortalAct.Erase, Never)).IsSuccess);

        Assert.Equal("Code.TooOften", (await APortal.Codes(app).AskAsync(session, PortalAct.Erase, Never)).Error!.Code);
        Assert.Equal(before + 6, (await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Count);
    }
}
