using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Freshness;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.Tests.Support;
using MijnOptie.Tests.Support.Smtp;

namespace MijnOptie.Tests.App.Candidates;

public sealed class SendRemindersTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 9, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider time = new(Now);
    private readonly SmtpServerDouble server = new();
    private TestApp app = null!;
    private TenantScope scope;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ReminderAnswers Answers => app.Services.GetRequiredService<ReminderAnswers>();

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.BuildAsync(builder =>
        {
            foreach (var (key, value) in server.Settings) builder.Configuration[key] = value;
            builder.Services.AddSingleton<TimeProvider>(time);
        });
        scope = await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData(59, null)]
    [InlineData(60, "Klopt dit nog?")]
    [InlineData(300, "Klopt dit nog?")]
    [InlineData(335, "We verwijderen je gegevens na 1 juli 2027")]
    [InlineData(358, "We verwijderen je gegevens na 8 juni 2027")]
    [InlineData(366, null)]
    public async Task Given_the_age_of_data_When_the_day_comes_Then_the_person_is_mailed_once(int days, string? subject)
    {
        await CandidateAsync(days);
        await RunAsync();
        await RunAsync();

        Assert.Equal(subject is null ? [] : [subject], (await MailsAsync()).Select(m => m.Subject));
    }

    [Fact]
    public async Task Given_a_year_When_every_day_is_run_Then_four_mails_go_and_each_has_links_of_its_own()
    {
        await CandidateAsync(0);
        for (var day = 0; day < 366; day++)
        {
            await RunAsync();
            time.Advance(TimeSpan.FromDays(1));
        }

        var mails = await MailsAsync();
        Assert.Equal(["FreshnessCheck", "FreshnessCheck", "DeletionReminder", "DeletionReminder"], mails.Select(m => m.Kind));
        Assert.Equal(4, mails.Select(m => Link(m)).Distinct().Count());
    }

    [Fact]
    public async Task Given_an_english_candidate_When_reminded_Then_the_mail_is_english()
    {
        await CandidateAsync(60, row => row.Language = "en");
        await RunAsync();

        Assert.Equal(("Is this still right?", "en"), ((await MailsAsync())[0].Subject, (await MailsAsync())[0].Language));
    }

    [Fact]
    [Trait("Promise", "P32")]
    public async Task Given_people_who_want_no_mail_or_did_not_confirm_When_the_day_comes_Then_they_get_none()
    {
        await CandidateAsync(60, row => row.MailStoppedAt = Now);
        await CandidateAsync(335, row => row.MailStoppedAt = Now);
        await CandidateAsync(60, row => row.EmailConfirmedAt = null);
        await CandidateAsync(60, row => row.Source = CandidateSource.Demo);
        await CandidateAsync(60, row => row.RestrictedAt = Now.AddDays(-1));
        await RunAsync();
        Assert.Empty(await MailsAsync());

        await CandidateAsync(335, row => row.RestrictedAt = Now.AddDays(-1)); // set aside, but it goes all the same: that is told
        await RunAsync();
        Assert.Equal("DeletionReminder", Assert.Single(await MailsAsync()).Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Promise", "P32")]
    [Trait("Promise", "P33")]
    public async Task Given_a_reminder_that_waits_When_the_person_objects_or_is_erased_meanwhile_Then_it_is_not_sent(bool objects)
    {
        await CandidateAsync(60);
        await RunAsync();
        var secret = await SecretAsync();
        Assert.True(objects ? await Answers.StopAsync(secret, Cancel) : await Answers.EraseAsync(secret, Cancel));
        await app.Services.GetRequiredService<MailDelivery>().DrainAsync(Cancel);

        Assert.Empty(server.Received);
        Assert.All(await MailsAsync(), mail => Assert.Equal((MailState.Dropped, null), (mail.State, mail.Body)));
        Assert.Equal(objects ? 1 : 0, await CountAsync());
    }

    [Fact]
    public async Task Given_a_question_When_the_person_says_it_holds_Then_that_is_kept_and_the_year_is_not_longer()
    {
        var row = await CandidateAsync(60);
        await RunAsync();
        Assert.True(await Answers.ConfirmAsync(await SecretAsync(), Cancel));

        var after = await RowAsync();
        Assert.Equal((Now, row.EnteredAt), (after.StillRightAt, after.EnteredAt));
    }

    [Fact]
    [Trait("Promise", "P15")]
    public async Task Given_word_of_erasure_When_the_person_renews_Then_the_year_starts_anew_and_reminders_come_again()
    {
        await CandidateAsync(335);
        await RunAsync();
        Assert.True(await Answers.RenewAsync(await SecretAsync(), Cancel));
        Assert.Equal(Now, (await RowAsync()).EnteredAt);
        time.Advance(TimeSpan.FromDays(60));
        await RunAsync();

        Assert.Equal(["DeletionReminder", "FreshnessCheck"], (await MailsAsync()).Select(m => m.Kind));
    }

    [Fact]
    [Trait("Promise", "P41")]
    public async Task Given_a_reminder_When_the_person_erases_everything_Then_nothing_is_left_and_the_link_is_dead()
    {
        await CandidateAsync(335);
        await RunAsync();
        var secret = await SecretAsync();
        Assert.True(await Answers.EraseAsync(secret, Cancel));

        Assert.Equal(0, await CountAsync());
        Assert.Null(await Answers.FindAsync(secret, Cancel));
        Assert.False(await Answers.RenewAsync(secret, Cancel));
        Assert.Empty(await MailsAsync());
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.Equal(0, await context.CandidateReminders.CountAsync(Cancel));
    }

    [Fact]
    public async Task Given_a_secret_When_it_is_old_or_made_up_Then_it_opens_nothing_and_what_is_stored_is_not_it()
    {
        await CandidateAsync(60);
        await RunAsync();
        var secret = await SecretAsync();
        Assert.NotNull(await Answers.FindAsync(secret, Cancel));
        Assert.Null(await Answers.FindAsync(Secret.New(), Cancel));
        Assert.Null(await Answers.FindAsync(null, Cancel));
        await using (var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
            Assert.Equal(secret!.Hash, (await context.CandidateReminders.SingleAsync(Cancel)).TokenHash);
        time.Advance(TimeSpan.FromDays(307));

        Assert.Null(await Answers.FindAsync(secret, Cancel));
    }

    private async Task RunAsync()
    {
        await using var work = app.Scope();
        await work.ServiceProvider.GetRequiredService<SendReminders>().RunAsync(Cancel);
    }

    private async Task<CandidateRow> CandidateAsync(int days, Action<CandidateRow>? change = null)
    {
        var id = Guid.NewGuid();
        var row = new CandidateRow
        {
            Id = id,
            SubmissionId = id,
            Initials = "N.",
            FirstName = "Noor",
            Email = $"{id:N}@voorbeeld.nl",
            EmailKey = $"{id:N}@voorbeeld.nl",
            HomeTown = "Roosendaal",
            EducationLevelCode = "HBO_BACHELOR",
            CategoryCode = "VOLUNTARY",
            StatusCode = "SEARCHING",
            MinimumHours = 4000,
            MaximumHours = 6000,
            EnteredAt = Now.AddDays(-days),
            EmailConfirmedAt = Now.AddDays(-days),
        };
        row.Functions.Add(new CandidateFunctionRow { FunctionCode = "LERAAR_VO_LB" });
        row.Places.Add(new CandidatePlaceRow { PlaceId = 1, Name = "Roosendaal", Latitude = 51.5, Longitude = 4.5, RadiusKm = 15 });
        change?.Invoke(row);
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        context.Candidates.Add(row);
        await context.SaveChangesAsync(Cancel);
        return row;
    }

    private async Task<List<OutboxMailRow>> MailsAsync()
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.OutboxMails.AsNoTracking().OrderBy(m => m.CreatedAt).ToListAsync(Cancel);
    }

    private static Uri Link(OutboxMailRow mail) => JsonSerializer.Deserialize<MailBody>(mail.Body!)!.Button!.Address;

    private async Task<Secret?> SecretAsync() => Secret.Parse(Link((await MailsAsync())[^1]).Segments[^1]);

    private async Task<CandidateRow> RowAsync()
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.AsNoTracking().SingleAsync(Cancel);
    }

    private async Task<int> CountAsync()
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.CountAsync(Cancel);
    }
}
