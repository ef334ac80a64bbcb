using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Portal;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates.Portal;

[Trait("Promise", "P37")]
public sealed class PortalSessionTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = APortal.Clock();

    [Fact]
    [Trait("Promise", "P30")]
    public async Task Given_offers_at_two_organisations_When_a_link_is_asked_Then_one_mail_names_both_and_the_session_shows_either()
    {
        await using var app = await APortal.BuildAsync(clock);
        var one = await APortal.HolderAsync(app, "een", "Stichting Een");
        var two = await APortal.HolderAsync(app, "twee", "Stichting Twee");
        var link = await APortal.LinkAsync(app);

        var mail = Assert.Single(await Mailbox.OfAsync(app, MailKind.CandidateAccess));
        Assert.Contains("Stichting Een", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Stichting Twee", mail.Text, StringComparison.Ordinal);
        var (first, second) = (await APortal.RowAsync(app, one), await APortal.RowAsync(app, two));
        var secret = await APortal.Sessions(app).OpenAsync(link, new CandidateId(first.Id), Never);
        var session = (await APortal.Sessions(app).FindAsync(secret, Never))!;
        Assert.Equal((one, second.Id), (session.Scope, Assert.Single(session.Others).Candidate.Value));
        await APortal.Sessions(app).ShowAsync(session, new CandidateId(second.Id), Never);
        Assert.Equal(two, (await APortal.Sessions(app).FindAsync(secret, Never))!.Scope);
    }

    [Theory]
    [InlineData("stranger@voorbeeld.nl")]
    [InlineData("NOOR@voorbeeld.nl.example")]
    public async Task Given_an_address_nobody_used_When_a_link_is_asked_Then_the_answer_is_the_same_and_no_mail_goes(string unknown)
    {
        await using var app = await APortal.BuildAsync(clock);
        await APortal.HolderAsync(app, "een", "Stichting Een");
        var ask = app.Services.GetRequiredService<AskLink>();

        Assert.True((await ask.HandleAsync(unknown, "nl", Never)).IsSuccess);
        Assert.Equal(1, await WaitingAsync(app)); // as for a known one: the request itself looks nothing up
        await app.Services.GetRequiredService<LinkRequests>().ServeAsync(Never);

        Assert.Empty(await Mailbox.OfAsync(app, MailKind.CandidateAccess));
        Assert.Equal(0, await WaitingAsync(app));
    }

    [Fact]
    public async Task Given_one_mailbox_When_links_are_asked_without_end_Then_the_answer_stays_and_the_mail_stops()
    {
        await using var app = await APortal.BuildAsync(clock);
        await APortal.HolderAsync(app, "een", "Stichting Een");
        var ask = app.Services.GetRequiredService<AskLink>();

        for (var i = 0; i < 12; i++) Assert.True((await ask.HandleAsync(APortal.Email, "nl", Never)).IsSuccess);
        await app.Services.GetRequiredService<LinkRequests>().ServeAsync(Never);

        Assert.InRange((await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Count, 1, 4);
    }

    [Theory]
    [InlineData("", "Email.Empty")]
    [InlineData("noor", "Email.NoAt")]
    [InlineData("noor@school", "Email.NoDot")]
    [InlineData("a\0b@school.nl", "Field.Control")]
    [InlineData("<script>alert(1)</script>@school.nl", "Email.Local")]
    public async Task Given_text_that_is_no_address_When_a_link_is_asked_Then_the_reason_is_given(string typed, string code)
    {
        await using var app = await APortal.BuildAsync(clock);

        Assert.Equal(code, (await app.Services.GetRequiredService<AskLink>().HandleAsync(typed, "nl", Never)).Error!.Code);
        Assert.Equal(0, await WaitingAsync(app));
    }

    [Fact]
    public async Task Given_a_link_When_used_forged_or_half_an_hour_old_Then_it_opens_nothing()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var (sessions, row) = (APortal.Sessions(app), await APortal.RowAsync(app, school));
        var used = await APortal.LinkAsync(app);
        Assert.NotNull(await sessions.OpenAsync(used, new CandidateId(row.Id), Never));
        var old = await APortal.LinkAsync(app);

        Assert.Null(await sessions.OpenAsync(used, new CandidateId(row.Id), Never));
        Assert.Empty(await sessions.BehindAsync(used, Never));
        Assert.Null(await sessions.OpenAsync(Secret.New(), new CandidateId(row.Id), Never));
        Assert.Null(await sessions.OpenAsync(null, new CandidateId(row.Id), Never));
        Assert.Single(await sessions.BehindAsync(old, Never));
        clock.Advance(LinkRequests.Life);
        Assert.Null(await sessions.OpenAsync(old, new CandidateId(row.Id), Never));
    }

    [Fact]
    public async Task Given_a_link_of_one_person_When_it_is_to_open_the_offer_of_another_Then_it_does_not_and_is_not_used_up()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var other = await APortal.HolderAsync(app, "twee", "Stichting Twee", "piet@voorbeeld.nl");
        var (sessions, link) = (APortal.Sessions(app), await APortal.LinkAsync(app));

        Assert.Null(await sessions.OpenAsync(link, new CandidateId((await APortal.RowAsync(app, other, "piet@voorbeeld.nl")).Id), Never));
        Assert.NotNull(await sessions.OpenAsync(link, new CandidateId((await APortal.RowAsync(app, school)).Id), Never));
    }

    [Fact]
    public async Task Given_a_link_When_followed_eight_times_at_once_Then_one_session_opens()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var (link, id) = (await APortal.LinkAsync(app), new CandidateId((await APortal.RowAsync(app, school)).Id));

        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => APortal.Sessions(app).OpenAsync(link, id, Never))));

        Assert.Single(opened, secret => secret is not null);
    }

    [Fact]
    public async Task Given_an_address_that_was_changed_meanwhile_When_the_old_mailbox_follows_its_link_Then_it_opens_nothing()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var (link, row) = (await APortal.LinkAsync(app), await APortal.RowAsync(app, school));
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(school))
        {
            await context.Candidates.ExecuteUpdateAsync(set => set.SetProperty(c => c.Email, "nieuw@voorbeeld.nl").SetProperty(c => c.EmailKey, "nieuw@voorbeeld.nl"));
        }

        Assert.Empty(await APortal.Sessions(app).BehindAsync(link, Never));
        Assert.Null(await APortal.Sessions(app).OpenAsync(link, new CandidateId(row.Id), Never));
    }

    [Fact]
    public async Task Given_a_session_When_half_an_hour_passed_or_it_was_ended_Then_it_is_gone_for_whoever_holds_the_secret()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var (ended, timed) = (await APortal.OpenAsync(app, school), await APortal.OpenAsync(app, school));

        await APortal.Sessions(app).EndAsync(ended.Secret, Never);
        Assert.Null(await APortal.Sessions(app).FindAsync(ended.Secret, Never));
        Assert.NotNull(await APortal.Sessions(app).FindAsync(timed.Secret, Never));
        clock.Advance(PortalSessions.Life);
        Assert.Null(await APortal.Sessions(app).FindAsync(timed.Secret, Never));
        Assert.Null(await APortal.Sessions(app).FindAsync(Secret.New(), Never));
        Assert.Null(await APortal.Sessions(app).FindAsync(null, Never));
    }

    [Fact]
    public async Task Given_what_is_stored_of_links_sessions_and_codes_When_read_Then_no_secret_is_in_it()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var session = await APortal.OpenAsync(app, school);
        var code = await APortal.CodeAsync(app, session, PortalAct.Download);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();

        var stored = string.Join(' ', (await context.OneTimeLinks.ToListAsync()).Select(l => $"{l.TokenHash} {l.AddressHash}"),
            string.Join(' ', (await context.PortalSessions.ToListAsync()).Select(s => s.TokenHash)), string.Join(' ', (await context.PortalCodes.ToListAsync()).Select(c => $"{c.CodeHash} {c.SessionHash}")));

        Assert.DoesNotContain(session.Secret.Token, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(code.Replace(" ", "", StringComparison.Ordinal), stored, StringComparison.Ordinal);
        Assert.Equal("***", session.Secret.ToString());
    }

    private static async Task<int> WaitingAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.LinkRequests.CountAsync();
    }
}
