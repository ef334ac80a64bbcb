using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Confirmation;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates;

public sealed class ConfirmAddressTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    // It moves on with every look, so that what comes later is later.
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };

    [Fact]
    [Trait("Promise", "P12")]
    public async Task Given_an_offer_just_sent_When_its_address_is_confirmed_Then_it_takes_part_and_not_before()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een", "Stichting Een");
        await AnIntake.SentAsync(app, school);
        var mail = await Mailbox.LastAsync(app, MailKind.EmailConfirmation);
        Assert.Equal(("noor@voorbeeld.nl", "Bevestig je mailadres"), (mail.To, mail.Subject));
        Assert.Contains("Stichting Een", mail.Text, StringComparison.Ordinal);
        Assert.Empty(await InMatchingAsync(app, school));

        var open = await FindAsync(app, mail.Token);
        Assert.Equal(("noor@voorbeeld.nl", "Stichting Een"), (open!.Address.Value, open.Organisation));
        Assert.Empty(await InMatchingAsync(app, school)); // looking changed nothing
        Assert.Equal(ConfirmOutcome.Confirmed, await AnIntake.ConfirmAsync(app, mail.Token));

        Assert.Single(await InMatchingAsync(app, school));
        Assert.Equal([CandidateEventKind.AddressConfirmed, CandidateEventKind.Sent], await CourseAsync(app, school));
    }

    [Fact]
    public async Task Given_a_link_When_used_forged_expired_or_of_another_purpose_Then_it_confirms_nothing()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        await AnIntake.SentAsync(app, school);
        var token = (await Mailbox.LastAsync(app, MailKind.EmailConfirmation)).Token;

        Assert.Equal(ConfirmOutcome.Dead, await AnIntake.ConfirmAsync(app, Secret.New().Token));
        Assert.Equal(ConfirmOutcome.Dead, await app.Services.GetRequiredService<ConfirmAddress>().HandleAsync(null, KeepOffer.New, Never));
        await OfPurposeAsync(app, OneTimeLinkPurpose.OpenOwnData);
        Assert.Equal(ConfirmOutcome.Dead, await AnIntake.ConfirmAsync(app, token));
        await OfPurposeAsync(app, OneTimeLinkPurpose.ConfirmAddress);
        clock.Advance(AddressConfirmation.Life);
        Assert.Equal(ConfirmOutcome.Dead, await AnIntake.ConfirmAsync(app, token));
        Assert.Empty(await InMatchingAsync(app, school));

    }

    [Fact]
    public async Task Given_a_link_When_followed_eight_times_at_once_Then_one_confirms()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        await AnIntake.SentAsync(app, school);
        var token = (await Mailbox.LastAsync(app, MailKind.EmailConfirmation)).Token;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => AnIntake.ConfirmAsync(app, token))));

        Assert.Equal(1, outcomes.Count(o => o == ConfirmOutcome.Confirmed));
        Assert.Equal(7, outcomes.Count(o => o == ConfirmOutcome.Dead));
        Assert.Equal([CandidateEventKind.AddressConfirmed, CandidateEventKind.Sent], await CourseAsync(app, school));
    }

    [Fact]
    public async Task Given_a_wrong_address_When_changed_before_it_was_confirmed_Then_the_first_link_is_dead_and_the_second_works()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        var intake = await AnIntake.SentAsync(app, school, "nor@voorbeeld.nl");
        var first = await Mailbox.LastAsync(app, MailKind.EmailConfirmation);
        await intake.WriteAsync(IntakeFields.Email, "noor@voorbeeld.nl");
        await intake.SendAsync();
        var second = await Mailbox.LastAsync(app, MailKind.EmailConfirmation);

        Assert.Equal(ConfirmOutcome.Dead, await AnIntake.ConfirmAsync(app, first.Token));
        Assert.Equal(ConfirmOutcome.Confirmed, await AnIntake.ConfirmAsync(app, second.Token));
        Assert.Equal("noor@voorbeeld.nl", Assert.Single(await AnIntake.CandidatesAsync(app, school)).Email);
    }

    [Fact]
    [Trait("Promise", "P31")]
    public async Task Given_a_confirmed_address_When_another_is_filled_in_Then_the_old_one_stays_until_the_new_one_is_confirmed()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        var intake = await AnIntake.SentAsync(app, school);
        await AnIntake.ConfirmAsync(app);
        await intake.WriteAsync(IntakeFields.Email, "nieuw@voorbeeld.nl");
        await intake.SendAsync();
        await intake.SendAsync(); // once more: no second mail

        var row = Assert.Single(await AnIntake.CandidatesAsync(app, school));
        Assert.Equal(("noor@voorbeeld.nl", "nieuw@voorbeeld.nl"), (row.Email, row.NewEmail));
        Assert.Single(await InMatchingAsync(app, school));
        var warned = Assert.Single(await Mailbox.OfAsync(app, MailKind.CandidateAccess));
        Assert.Equal("noor@voorbeeld.nl", warned.To);
        Assert.DoesNotContain("nieuw@voorbeeld.nl", warned.Raw, StringComparison.Ordinal);
        Assert.Equal(["noor@voorbeeld.nl", "nieuw@voorbeeld.nl"], (await Mailbox.OfAsync(app, MailKind.EmailConfirmation)).Select(m => m.To));

        Assert.Equal(ConfirmOutcome.AddressReplaced, await AnIntake.ConfirmAsync(app));
        row = Assert.Single(await AnIntake.CandidatesAsync(app, school));
        Assert.Equal(("nieuw@voorbeeld.nl", "nieuw@voorbeeld.nl", null), (row.Email, row.EmailKey, row.NewEmail));
    }

    [Fact]
    [Trait("Promise", "P14")]
    public async Task Given_two_offers_with_one_address_When_the_person_keeps_the_new_one_Then_it_takes_the_place_of_the_old_and_its_id()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        var old = await AnIntake.SentAsync(app, school);
        await old.WriteAsync(IntakeFields.Reference, "P-0042");
        await old.SendAsync();
        await AnIntake.ConfirmAsync(app);
        var before = Assert.Single(await AnIntake.CandidatesAsync(app, school));
        clock.Advance(TimeSpan.FromDays(40));
        var fresh = await AnIntake.SentAsync(app, school, "Noor@voorbeeld.nl");
        await fresh.WriteAsync(IntakeFields.MaximumHours, "40");
        await fresh.SendAsync();

        var token = (await Mailbox.LastAsync(app, MailKind.EmailConfirmation)).Token;
        Assert.Equal(before.EnteredAt, (await FindAsync(app, token))!.OtherEnteredAt);
        Assert.Equal(ConfirmOutcome.MustChoose, await AnIntake.ConfirmAsync(app, token));
        Assert.Equal(2, (await AnIntake.CandidatesAsync(app, school)).Count);
        Assert.Equal(ConfirmOutcome.Confirmed, await AnIntake.ConfirmAsync(app, token, KeepOffer.New));

        var row = Assert.Single(await AnIntake.CandidatesAsync(app, school));
        Assert.Equal((before.Id, fresh.Key.Id, 10_000, "P-0042"), (row.Id, row.SubmissionId, row.MaximumHours, row.Reference));
        Assert.True(row.EnteredAt > before.EnteredAt.AddDays(39));
        await fresh.SendAsync(); // the browser it came from still changes this one
        Assert.Equal(before.Id, Assert.Single(await AnIntake.CandidatesAsync(app, school)).Id);
    }

    [Fact]
    public async Task Given_two_offers_with_one_address_When_the_person_keeps_the_old_one_Then_the_new_one_is_gone()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        var old = await AnIntake.SentAsync(app, school);
        await AnIntake.ConfirmAsync(app);
        var fresh = await AnIntake.SentAsync(app, school);

        Assert.Equal(ConfirmOutcome.KeptOld, await AnIntake.ConfirmAsync(app, KeepOffer.Old));

        Assert.Equal(old.Key.Id, Assert.Single(await AnIntake.CandidatesAsync(app, school)).SubmissionId);
        Assert.Null(await app.Services.GetRequiredService<IntakeDrafts>().FindAsync(fresh.Key, Never));
    }

    [Fact]
    public async Task Given_the_same_address_at_another_organisation_When_confirmed_Then_that_offer_is_no_matter_here()
    {
        await using var app = await BuildAsync();
        var (one, other) = (await AnOrganisation.InAsync(app, "een"), await AnOrganisation.InAsync(app, "twee"));
        await AnIntake.SentAsync(app, one);
        await AnIntake.ConfirmAsync(app);
        await AnIntake.SentAsync(app, other);

        Assert.Equal(ConfirmOutcome.Confirmed, await AnIntake.ConfirmAsync(app));

        Assert.Single(await InMatchingAsync(app, one));
        Assert.Single(await InMatchingAsync(app, other));
    }

    [Fact]
    public async Task Given_a_mail_that_did_not_come_When_asked_again_Then_it_is_sent_again_but_not_without_end()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        var intake = await AnIntake.SentAsync(app, school);
        var again = app.Services.GetRequiredService<AskConfirmationAgain>();

        Assert.True((await again.HandleAsync(intake.Key, Never)).IsSuccess);
        Assert.True((await again.HandleAsync(intake.Key, Never)).IsSuccess);
        Assert.Equal("Confirm.TooOften", (await again.HandleAsync(intake.Key, Never)).Error!.Code);
        Assert.Equal(3, (await Mailbox.OfAsync(app, MailKind.EmailConfirmation)).Count);
        clock.Advance(TimeSpan.FromHours(1));
        Assert.True((await again.HandleAsync(intake.Key, Never)).IsSuccess);
        Assert.Equal(ConfirmOutcome.Confirmed, await AnIntake.ConfirmAsync(app));

        Assert.Equal("Confirm.NotNeeded", (await again.HandleAsync(intake.Key, Never)).Error!.Code);
        Assert.Equal("Confirm.NotNeeded", (await again.HandleAsync(DraftKey.Of(DraftKey.NewToken())!, Never)).Error!.Code);
    }

    [Fact]
    [Trait("Promise", "P05")]
    public async Task Given_offers_that_were_not_confirmed_When_two_weeks_have_passed_Then_they_are_erased_and_no_others()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        await AnIntake.SentAsync(app, school, "bevestigd@voorbeeld.nl");
        await AnIntake.ConfirmAsync(app);
        await AnIntake.SentAsync(app, school, "vergeten@voorbeeld.nl");
        await AnIntake.SentAsync(app, email: "pool@voorbeeld.nl");
        var again = await AnIntake.SentAsync(app, school, "opnieuw@voorbeeld.nl");

        clock.Advance(TimeSpan.FromDays(6));
        await again.SendAsync(); // sent again: its two weeks run anew
        clock.Advance(AddressConfirmation.Life - TimeSpan.FromDays(6) - TimeSpan.FromHours(1));
        Assert.Equal("erased=0", await CleanAsync<UnconfirmedOffers>(app));
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("erased=2", await CleanAsync<UnconfirmedOffers>(app));
        Assert.Equal("erased=0", await CleanAsync<UnconfirmedOffers>(app));

        Assert.Equal(["bevestigd@voorbeeld.nl", "opnieuw@voorbeeld.nl"], (await AnIntake.CandidatesAsync(app, school)).Select(c => c.Email).Order());
        Assert.Empty(await AnIntake.CandidatesAsync(app, TenantScope.For(OrganisationDirectory.Pool)));
        Assert.Empty(await Mailbox.OfAsync(app, MailKind.DataErased)); // to an address that may be someone else's no receipt goes
    }

    [Fact]
    public async Task Given_links_that_are_over_When_cleaned_up_Then_those_that_still_work_stay()
    {
        await using var app = await BuildAsync();
        var school = await AnOrganisation.InAsync(app, "een");
        await AnIntake.SentAsync(app, school, "een@voorbeeld.nl");
        await AnIntake.ConfirmAsync(app);
        await AnIntake.SentAsync(app, school, "twee@voorbeeld.nl");
        clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal("erased=1", await CleanAsync<AccessExpiry>(app));

        Assert.Equal(ConfirmOutcome.Confirmed, await AnIntake.ConfirmAsync(app));
    }

    private static async Task<string> CleanAsync<TWork>(TestApp app)
        where TWork : IJobWork
    {
        await using var scope = app.Scope();
        return (await scope.ServiceProvider.GetRequiredService<TWork>().RunAsync(Never)).Text;
    }

    private static Task<OpenConfirmation?> FindAsync(TestApp app, string token) =>
        app.Services.GetRequiredService<ConfirmAddress>().FindAsync(Secret.Parse(token), Never);

    private static async Task<IReadOnlyList<MijnOptie.Domain.Candidates.Candidate>> InMatchingAsync(TestApp app, TenantScope scope)
    {
        await AnIntake.AdmitAsync(app, scope); // what keeps an offer out here is its address alone
        return await app.Services.GetRequiredService<PeopleGate>().ForMatchingAsync(scope, Never);
    }

    private static async Task<IEnumerable<CandidateEventKind>> CourseAsync(TestApp app, TenantScope scope)
    {
        var row = Assert.Single(await AnIntake.CandidatesAsync(app, scope));
        return (await app.Services.GetRequiredService<CandidateCourse>().OfAsync(scope, new(row.Id), Never)).Select(e => e.Kind);
    }

    private static async Task OfPurposeAsync(TestApp app, OneTimeLinkPurpose purpose)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        await context.OneTimeLinks.ExecuteUpdateAsync(set => set.SetProperty(l => l.Purpose, purpose));
    }

    private async Task<TestApp> BuildAsync()
    {
        var app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await app.Services.GetRequiredService<OrganisationDirectory>().EnsurePoolAsync(Never);
        return app;
    }
}
