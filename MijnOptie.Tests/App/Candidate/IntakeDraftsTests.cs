using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Platform.Data;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates;

public sealed class IntakeDraftsTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Given_fields_that_were_left_When_found_again_Then_all_are_there_to_the_letter()
    {
        await using var app = await BuildAsync();
        var (drafts, key) = (Drafts(app), NewKey());

        await drafts.SaveAsync(key, IntakeFields.LastName, "\U0001F469\u200D\U0001F3EB \u202Eabc", Never);
        await drafts.SaveAsync(key, IntakeFields.Initials, "N.", Never);
        await drafts.SaveAsync(key, IntakeFields.Initials, "N.J.", Never);

        var form = (await drafts.FindAsync(key, Never))!.Form;
        Assert.Equal(("\U0001F469\u200D\U0001F3EB \u202Eabc", "N.J."), (form[IntakeFields.LastName], form[IntakeFields.Initials]));
    }

    [Fact]
    [Trait("Promise", "P05")]
    public async Task Given_a_mere_visitor_When_nothing_was_filled_in_Then_nothing_is_stored()
    {
        await using var app = await BuildAsync();

        Assert.Null(await Drafts(app).FindAsync(NewKey(), Never));
        Assert.Equal(0, await CountAsync(app));
    }

    [Fact]
    public async Task Given_another_browser_When_it_knows_the_id_Then_it_reaches_nothing()
    {
        await using var app = await BuildAsync();
        var (drafts, key) = (Drafts(app), NewKey());
        await drafts.SaveAsync(key, IntakeFields.Initials, "N.", Never);
        var thief = key with { TokenHash = NewKey().TokenHash };

        Assert.Null(await drafts.FindAsync(thief, Never));
        Assert.Equal("Draft.Expired", (await drafts.SaveAsync(thief, IntakeFields.Initials, "X.", Never)).Error!.Code);
        await drafts.EraseAsync(thief, Never);
        Assert.Equal("N.", (await drafts.FindAsync(key, Never))!.Form[IntakeFields.Initials]);
    }

    [Fact]
    public async Task Given_two_tabs_When_both_write_at_once_Then_there_is_one_draft_and_no_field_is_lost()
    {
        await using var app = await BuildAsync();
        var (drafts, token) = (Drafts(app), DraftKey.NewToken());

        await Task.WhenAll(IntakeFields.All.SelectMany(field => Enumerable.Range(0, 4).Select(_ => drafts.SaveAsync(DraftKey.Of(token)!, field, field.Name, Never))));

        Assert.Equal(1, await CountAsync(app));
        var form = (await drafts.FindAsync(DraftKey.Of(token)!, Never))!.Form;
        Assert.All(IntakeFields.All, field => Assert.Equal(field.Name, form[field]));
    }

    [Fact]
    public async Task Given_seven_days_without_a_change_When_asked_for_Then_the_draft_is_refused_and_retention_erases_it()
    {
        await using var app = await BuildAsync();
        var (drafts, key) = (Drafts(app), NewKey());
        await drafts.SaveAsync(key, IntakeFields.Initials, "N.", Never);

        clock.Advance(IntakeDrafts.Life - TimeSpan.FromSeconds(1));
        Assert.NotNull(await drafts.FindAsync(key, Never));
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await drafts.FindAsync(key, Never));
        Assert.Equal("Draft.Expired", (await drafts.SaveAsync(key, IntakeFields.Initials, "N.", Never)).Error!.Code);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, (await app.Services.GetRequiredService<MijnOptie.App.Services.Retention.RetentionRun>().RunAsync(Never))["draft"]);
        Assert.Equal(0, await CountAsync(app));
    }

    [Fact]
    public async Task Given_a_change_on_the_sixth_day_When_the_eighth_comes_Then_the_draft_is_still_there()
    {
        await using var app = await BuildAsync();
        var (drafts, key) = (Drafts(app), NewKey());
        await drafts.SaveAsync(key, IntakeFields.Initials, "N.", Never);
        clock.Advance(TimeSpan.FromDays(6));
        await drafts.SaveAsync(key, IntakeFields.LastName, "Vries", Never);
        clock.Advance(TimeSpan.FromDays(2));

        Assert.Equal("N.", (await drafts.FindAsync(key, Never))!.Form[IntakeFields.Initials]);
    }

    [Theory]
    [InlineData("a\0", "Field.Control")]
    [InlineData("a\ud800", "Field.Unreadable")]
    public async Task Given_text_that_cannot_be_stored_When_kept_Then_it_is_refused_with_the_reason(string text, string code)
    {
        await using var app = await BuildAsync();

        Assert.Equal(code, (await Drafts(app).SaveAsync(NewKey(), IntakeFields.LastName, text, Never)).Error!.Code);
        Assert.Equal(0, await CountAsync(app));
    }

    [Fact]
    public async Task Given_more_text_than_a_field_can_hold_When_kept_Then_it_is_refused_with_the_bound()
    {
        await using var app = await BuildAsync();
        var (drafts, key) = (Drafts(app), NewKey());

        Assert.True((await drafts.SaveAsync(key, IntakeFields.LastName, new string('x', 4000), Never)).IsSuccess);
        Assert.Equal("Field.TooLong", (await drafts.SaveAsync(key, IntakeFields.LastName, new string('x', 4001), Never)).Error!.Code);
    }

    [Fact]
    public async Task Given_a_flood_When_one_draft_is_written_without_end_Then_it_is_told_to_slow_down()
    {
        await using var app = await BuildAsync();
        var (drafts, key) = (Drafts(app), NewKey());

        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => drafts.SaveAsync(key, IntakeFields.Initials, "N", Never)));

        Assert.Contains(answers, a => a.Error?.Code == "Draft.TooFast");
        Assert.True(answers.Count(a => a.IsSuccess) >= 600);
        Assert.True((await drafts.SaveAsync(NewKey(), IntakeFields.Initials, "N", Never)).IsSuccess);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    [InlineData("                                           ")]
    public void Given_a_cookie_that_is_not_ours_When_read_Then_it_opens_nothing(string? token) => Assert.Null(DraftKey.Of(token));

    [Fact]
    public void Given_a_secret_When_its_key_is_made_Then_it_is_always_the_same_and_never_shows_the_secret()
    {
        var token = DraftKey.NewToken();

        Assert.Equal(DraftKey.Of(token), DraftKey.Of(token));
        Assert.NotEqual(DraftKey.Of(token), NewKey());
        Assert.DoesNotContain(token, $"{DraftKey.Of(token)} {DraftKey.Of(token)!.TokenHash}", StringComparison.Ordinal);
        Assert.DoesNotContain(DraftKey.Of(token)!.TokenHash, DraftKey.Of(token)!.ToString(), StringComparison.Ordinal);
    }

    private static DraftKey NewKey() => DraftKey.Of(DraftKey.NewToken())!;

    private static IntakeDrafts Drafts(TestApp app) => app.Services.GetRequiredService<IntakeDrafts>();

    private static async Task<int> CountAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.IntakeDrafts.CountAsync();
    }

    private Task<TestApp> BuildAsync() => TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock));
}
