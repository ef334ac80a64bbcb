using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.App.Candidates;
using MijnOptie.Tests.App.Hr.Matches;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Services.Digests;

public sealed class SendDigestsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 30, 5, 30, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider time = new(Monday);
    private TestApp app = null!;
    private AMatchingOrganisation school = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        school = await AMatchingOrganisation.InAsync(app, "denk");
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Given_people_who_wait_When_monday_comes_Then_hr_is_told_how_many_once_and_nobody_is_named()
    {
        var hr = await AStaffAccount.InAsync(app, "hr", Roles.Hr, school.Scope);
        await NewcomerAsync("noor.geheim@voorbeeld.nl");
        await NewcomerAsync("sem.geheim@voorbeeld.nl");

        await RunAsync();
        await RunAsync();

        var (subject, body) = Assert.Single(await StaffMail.OfAsync(app, hr.Id));
        Assert.Equal("Er wacht iets op je in Mijn-OPtIE", subject);
        var line = Assert.Single(body.List);
        Assert.Equal(("2 mensen wachten op toelating", "/hr/toelaten"), (line.Text, line.Address.AbsolutePath));
        var raw = (await Mailbox.LastAsync(app, MailKind.Digest)).Raw;
        Assert.DoesNotContain("geheim", raw, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Noor", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_new_person_and_a_new_position_that_fit_When_told_Then_it_says_so_and_the_next_day_only_what_is_new()
    {
        var hr = await AStaffAccount.InAsync(app, "hr", Roles.Hr, school.Scope);
        await ChooseAsync(hr.Id, DigestRhythm.Workdays);
        await school.CandidateAsync("Noor", null);
        await school.PositionAsync("Leraar wiskunde", "Lyceum", row => row.ChangedAt = Monday.AddHours(-1));
        await school.PositionAsync("Leraar wiskunde", "Gymnasium", row => row.ChangedAt = Monday.AddDays(-20));
        await school.PositionAsync("Leraar wiskunde", "Verweg", row => row.ChangedAt = Monday.AddHours(-1), north: 80, town: "Alkmaar");

        await RunAsync();
        time.Advance(TimeSpan.FromDays(1));
        await RunAsync();

        var (_, body) = Assert.Single(await StaffMail.OfAsync(app, hr.Id));
        Assert.Equal("1 nieuw persoon past op een plek; voor 1 nieuwe of gewijzigde plek is er iemand die past", Assert.Single(body.List).Text);
    }

    [Fact]
    [Trait("Promise", "P03")]
    public async Task Given_two_organisations_When_told_Then_each_hears_of_its_own_only()
    {
        var other = await AMatchingOrganisation.InAsync(app, "ander");
        var (here, there) = (await AStaffAccount.InAsync(app, "hier", Roles.Hr, school.Scope), await AStaffAccount.InAsync(app, "daar", Roles.Hr, other.Scope));
        await NewcomerAsync("noor@voorbeeld.nl");

        await RunAsync();

        Assert.Single(await StaffMail.OfAsync(app, here.Id));
        Assert.Empty(await StaffMail.OfAsync(app, there.Id));
    }

    [Fact]
    public async Task Given_a_role_choice_or_closure_When_told_Then_only_who_it_concerns_and_wants_it_is_mailed_in_the_own_language()
    {
        var officer = await AStaffAccount.InAsync(app, "fg", Roles.PrivacyOfficer, school.Scope);
        var (never, closed, english) = (await HrAsync("nooit"), await HrAsync("weg"), await HrAsync("english"));
        await ChooseAsync(never.Id, DigestRhythm.Never);
        await ChooseAsync(english.Id, DigestRhythm.Weekly, "en");
        await using (var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
            await context.Users.Where(a => a.Id == closed.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedAt, Monday), Cancel);
        await NewcomerAsync("noor@voorbeeld.nl");

        await RunAsync();

        Assert.Empty(await StaffMail.OfAsync(app, officer.Id));
        Assert.Empty(await StaffMail.OfAsync(app, never.Id));
        Assert.Empty(await StaffMail.OfAsync(app, closed.Id));
        Assert.Equal("1 person waits to be admitted", (await StaffMail.OfAsync(app, english.Id))[0].Body.List[0].Text);

        async Task<AStaffAccount> HrAsync(string name) => await AStaffAccount.InAsync(app, name, Roles.Hr, school.Scope);
    }

    [Fact]
    public async Task Given_a_breach_and_a_mail_that_failed_When_told_Then_officer_and_administrator_each_hear_of_theirs()
    {
        var officer = await AStaffAccount.InAsync(app, "fg", Roles.PrivacyOfficer, school.Scope);
        var administrator = await AStaffAccount.InAsync(app, "beheer", Roles.Administrator);
        var held = await school.CandidateAsync("Noor", null);
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(school.Scope))
        {
            context.Add(new BreachRow { Id = Guid.NewGuid(), Summary = "Tas kwijt", Data = "Namen", AwareAt = Monday, RecordedAt = Monday, ChangedAt = Monday, AccountId = officer.Id });
            context.Add(new RetentionHoldRow { Id = Guid.NewGuid(), CandidateId = held.Value, Reason = "Bezwaar", SetAt = Monday, SetBy = officer.Id, Until = new DateOnly(2026, 12, 10) });
            await context.SaveChangesAsync(Cancel);
        }
        await using (var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
        {
            context.OutboxMails.Add(new OutboxMailRow { Id = Guid.NewGuid(), Kind = "AccountNotice", MessageId = "x@y", State = MailState.Failed, Attempts = 12, CreatedAt = Monday, DueAt = Monday, UsefulUntil = Monday.AddDays(1), Language = "nl", ToAddress = "iemand@voorbeeld.nl" });
            await context.SaveChangesAsync(Cancel);
        }

        await RunAsync();

        Assert.Equal(["1 datalek is nog niet afgerond", "1 geval van langer bewaren loopt binnen 14 dagen af"], (await StaffMail.OfAsync(app, officer.Id))[0].Body.List.Select(l => l.Text).Order());
        Assert.Equal("1 mail komt niet aan", Assert.Single((await StaffMail.OfAsync(app, administrator.Id))[0].Body.List).Text);
    }

    private async Task NewcomerAsync(string email)
    {
        var intake = new AnIntake(app);
        await intake.FillAsync(school.Scope, email);
        await AnIntake.ConfirmAsync(app);
        time.Advance(TimeSpan.FromSeconds(1));
    }

    private Task ChooseAsync(Guid account, DigestRhythm rhythm, string language = "nl") =>
        app.Services.GetRequiredService<DigestChoices>().KeepAsync(account, rhythm, language, Cancel);

    private async Task RunAsync()
    {
        await using var scope = app.Scope();
        await scope.ServiceProvider.GetRequiredService<SendDigests>().RunAsync(Cancel);
    }
}
