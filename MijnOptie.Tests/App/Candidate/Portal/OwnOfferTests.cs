using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Confirmation;
using MijnOptie.App.Candidates.Portal;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.People;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates.Portal;

public sealed class OwnOfferTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = APortal.Clock();

    [Fact]
    [Trait("Promise", "P15")]
    public async Task Given_an_offer_of_ten_months_When_renewed_Then_its_year_starts_anew_and_that_is_written_down()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        clock.Advance(TimeSpan.FromDays(300));
        var session = await APortal.OpenAsync(app, school);
        var before = clock.GetUtcNow();

        Assert.True(await Own(app).RenewAsync(session, Never));

        Assert.True((await APortal.RowAsync(app, school)).EnteredAt >= before);
        Assert.Equal(CandidateEventKind.Renewed, (await APortal.CourseAsync(app, session))[0]);
    }

    [Fact]
    [Trait("Promise", "P36")]
    public async Task Given_a_pause_with_an_end_When_it_runs_Then_matches_are_none_with_the_reason_and_it_ends_by_itself_on_that_day()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var session = await APortal.OpenAsync(app, school);
        var people = app.Services.GetRequiredService<PeopleGate>();

        await Own(app).PauseAsync(session, new DateOnly(2026, 12, 1), Never);

        Assert.Empty(await people.ForMatchingAsync(school, Never));
        var own = (await people.FindForThePersonAsync(school, session.Offer.Candidate, Never))!;
        var matches = await app.Services.GetRequiredService<OwnMatches>().BestAsync(session, own, "Stichting Een", 3, Never);
        Assert.Contains("op pauze", matches.WhyNone, StringComparison.Ordinal);
        Assert.Empty(matches.Rows);
        clock.SetUtcNow(new DateTimeOffset(2026, 11, 30, 22, 59, 0, TimeSpan.Zero)); // 23.59 in the Netherlands
        Assert.Empty(await people.ForMatchingAsync(school, Never));
        clock.SetUtcNow(new DateTimeOffset(2026, 11, 30, 23, 0, 0, TimeSpan.Zero));
        Assert.Single(await people.ForMatchingAsync(school, Never));
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("24 november 2026", "2026-11-24", null)]
    [InlineData("23-11-2027", "2027-11-23", null)]
    [InlineData("23 november 2026", null, "Pause.TooEarly")]
    [InlineData("24-11-2027", null, "Pause.TooLate")]
    [InlineData("volgende week", null, "Date.Unreadable")]
    public void Given_the_end_of_a_pause_When_read_Then_it_is_a_day_from_tomorrow_up_to_a_year(string typed, string? day, string? code)
    {
        var read = PauseDay.Parse(typed, new DateOnly(2026, 11, 23));

        Assert.Equal(code, read.Error?.Code);
        if (read.IsSuccess) Assert.Equal(day, read.Value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    [Trait("Promise", "P32")]
    public async Task Given_an_objection_to_mail_When_made_and_taken_back_Then_the_gate_says_so_and_both_are_written_down()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var session = await APortal.OpenAsync(app, school);
        var people = app.Services.GetRequiredService<PeopleGate>();

        await Own(app).StopMailAsync(session, Never);
        Assert.False(await people.MayBeMailedAsync(school, session.Offer.Candidate, Never));
        Assert.Single(await people.ForMatchingAsync(school, Never));
        await Own(app).ResumeMailAsync(session, Never);

        Assert.True(await people.MayBeMailedAsync(school, session.Offer.Candidate, Never));
        Assert.Equal([CandidateEventKind.MailResumed, CandidateEventKind.MailStopped, CandidateEventKind.Opened], (await APortal.CourseAsync(app, session)).Take(3));
    }

    [Fact]
    [Trait("Promise", "P33")]
    [Trait("Promise", "P41")]
    public async Task Given_offers_at_two_organisations_When_one_is_erased_Then_all_of_it_is_gone_the_other_stays_and_a_receipt_goes_out()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var other = await APortal.HolderAsync(app, "twee", "Stichting Twee");
        var session = await APortal.OpenAsync(app, school);
        var erase = app.Services.GetRequiredService<EraseOwnData>();
        var code = await APortal.CodeAsync(app, session, PortalAct.Erase);

        Assert.Equal("Erase.Word", (await erase.HandleAsync(session, "weg", code, Never))!.Code);
        Assert.Equal("Code.Wrong", (await erase.HandleAsync(session, "VERWIJDER", code.StartsWith('0') ? "11111111" : "00000000", Never))!.Code);
        Assert.Single(await AnIntake.CandidatesAsync(app, school));
        Assert.Null(await erase.HandleAsync(session, " verwijder ", code, Never));

        Assert.Empty(await AnIntake.CandidatesAsync(app, school));
        Assert.Single(await AnIntake.CandidatesAsync(app, other));
        var receipt = Assert.Single(await Mailbox.OfAsync(app, MailKind.DataErased));
        Assert.Equal(APortal.Email, receipt.To);
        Assert.Contains("Stichting Een", receipt.Text, StringComparison.Ordinal);
        Assert.Equal(other, (await APortal.Sessions(app).FindAsync(session.Secret, Never))!.Scope); // the session goes on with what is left
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(school);
        Assert.Equal(0, await context.CandidateEvents.CountAsync() + await context.PortalCodes.CountAsync(c => c.CandidateId == session.Offer.Candidate.Value)
            + await context.OneTimeLinks.CountAsync(l => l.CandidateId == session.Offer.Candidate.Value) + await context.PortalSessions.CountAsync(s => s.CandidateId == session.Offer.Candidate.Value));
    }

    [Fact]
    [Trait("Promise", "P31")]
    public async Task Given_another_address_When_the_code_is_right_Then_it_waits_for_its_own_confirmation()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var session = await APortal.OpenAsync(app, school);
        var change = app.Services.GetRequiredService<ChangeAddress>();

        Assert.Equal("Code.Dead", (await change.HandleAsync(session, "nieuw@voorbeeld.nl", "12345678", Never))!.Code);
        var code = await APortal.CodeAsync(app, session, PortalAct.ChangeAddress);
        Assert.Equal("Email.NoDot", (await change.HandleAsync(session, "nieuw@voorbeeld", code, Never))!.Code);
        Assert.Null(await change.HandleAsync(session, "nieuw@voorbeeld.nl", code, Never));

        Assert.Equal("nieuw@voorbeeld.nl", (await APortal.RowAsync(app, school)).NewEmail);
        Assert.Equal(ConfirmOutcome.AddressReplaced, await AnIntake.ConfirmAsync(app));
        Assert.Equal("nieuw@voorbeeld.nl", Assert.Single(await AnIntake.CandidatesAsync(app, school)).Email);
    }

    [Fact]
    public async Task Given_a_session_of_one_person_When_its_offer_is_swapped_for_a_strangers_Then_the_walls_refuse()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var elsewhere = await APortal.HolderAsync(app, "twee", "Stichting Twee", "piet@voorbeeld.nl");
        var stranger = await APortal.RowAsync(app, elsewhere, "piet@voorbeeld.nl");
        var session = await APortal.OpenAsync(app, school);

        // The id of another organisation's candidate, in this person's own scope.
        var forged = session with { Offer = session.Offer with { Candidate = new(stranger.Id) } };

        Assert.False(await Own(app).RenewAsync(forged, Never));
        Assert.Equal("Session.Gone", (await APortal.Codes(app).AskAsync(forged, PortalAct.Erase, Never)).Error!.Code);
        await APortal.Sessions(app).ShowAsync(session, new(stranger.Id), Never);
        Assert.Equal(session.Offer, (await APortal.Sessions(app).FindAsync(session.Secret, Never))!.Offer);
    }

    private static OwnOffer Own(TestApp app) => app.Services.GetRequiredService<OwnOffer>();
}
