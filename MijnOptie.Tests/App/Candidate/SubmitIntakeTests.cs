using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates;

public sealed class SubmitIntakeTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Given_no_organisation_When_sent_Then_the_offer_is_in_the_pool()
    {
        await using var app = await BuildAsync();
        var key = await FilledAsync(app);

        Assert.IsType<SubmitOutcome.Sent>(await SendAsync(app, key));

        var row = Assert.Single(await CandidatesAsync(app, Pool));
        Assert.Equal((key.Id, clock.GetUtcNow(), CandidateSource.Form, "nl"), (row.SubmissionId, row.EnteredAt, row.Source, row.Language));
    }

    [Fact]
    public async Task Given_a_form_When_sent_eight_times_at_once_Then_it_is_stored_once()
    {
        await using var app = await BuildAsync();
        var key = await FilledAsync(app);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SendAsync(app, key))));

        Assert.All(outcomes, outcome => Assert.IsType<SubmitOutcome.Sent>(outcome));
        var row = Assert.Single(await CandidatesAsync(app, Pool));
        Assert.Equal(row.Id, (await Drafts(app).FindAsync(key, Never))!.Sent!.Candidate.Value);
    }

    [Fact]
    [Trait("Promise", "P15")]
    public async Task Given_a_sent_form_When_changed_and_sent_again_Then_the_same_candidate_changes_and_the_year_starts_anew()
    {
        await using var app = await BuildAsync();
        var key = await FilledAsync(app);
        await SendAsync(app, key);
        var first = Assert.Single(await CandidatesAsync(app, Pool));
        clock.Advance(TimeSpan.FromDays(2));
        await Drafts(app).SaveAsync(key, IntakeFields.MaximumHours, "40", Never);

        await SendAsync(app, key);

        var second = Assert.Single(await CandidatesAsync(app, Pool));
        Assert.Equal((first.Id, 10_000, clock.GetUtcNow()), (second.Id, second.MaximumHours, second.EnteredAt));
    }

    [Fact]
    [Trait("Promise", "P13")]
    public async Task Given_a_form_sent_to_one_organisation_When_sent_to_another_Then_it_does_not_stay_behind()
    {
        await using var app = await BuildAsync();
        var (one, other) = (await AnOrganisation.InAsync(app, "een"), await AnOrganisation.InAsync(app, "twee"));
        var key = await FilledAsync(app);
        await Drafts(app).SaveAsync(key, IntakeFields.Organisation, one.Organisation.ToString(), Never);
        await SendAsync(app, key);
        Assert.Single(await CandidatesAsync(app, one));

        await Drafts(app).SaveAsync(key, IntakeFields.Organisation, other.Organisation.ToString(), Never);
        Assert.IsType<SubmitOutcome.Sent>(await SendAsync(app, key));

        Assert.Empty(await CandidatesAsync(app, one));
        Assert.Single(await CandidatesAsync(app, other));
    }

    [Fact]
    public async Task Given_a_field_that_is_wrong_When_sent_all_the_same_Then_nothing_is_stored_and_the_draft_is_as_it_was()
    {
        await using var app = await BuildAsync();
        var key = await FilledAsync(app);
        await Drafts(app).SaveAsync(key, IntakeFields.Category, "ILL", Never);

        var refused = Assert.IsType<SubmitOutcome.Refused>(await SendAsync(app, key));

        Assert.Equal(["CodeList.Forbidden.ILL"], refused.Problems.Select(p => p.Error.Code));
        Assert.Empty(await CandidatesAsync(app, Pool));
        Assert.Equal("ILL", (await Drafts(app).FindAsync(key, Never))!.Form[IntakeFields.Category]);
    }

    [Fact]
    public async Task Given_an_expired_draft_When_sent_Then_it_is_gone()
    {
        await using var app = await BuildAsync();
        var key = await FilledAsync(app);
        clock.Advance(IntakeDrafts.Life);

        Assert.IsType<SubmitOutcome.Gone>(await SendAsync(app, key));
        Assert.Empty(await CandidatesAsync(app, Pool));
    }

    [Fact]
    public async Task Given_a_database_that_fails_When_sent_Then_that_is_said_and_the_draft_is_kept()
    {
        await using var app = await BuildAsync();
        var key = await FilledAsync(app);
        await RunSqlAsync(app, "ALTER TABLE Candidates RENAME TO Elsewhere");

        Assert.IsType<SubmitOutcome.Unavailable>(await SendAsync(app, key));

        await RunSqlAsync(app, "ALTER TABLE Elsewhere RENAME TO Candidates");
        Assert.IsType<SubmitOutcome.Sent>(await SendAsync(app, key));
        Assert.Single(await CandidatesAsync(app, Pool));
    }

    [Fact]
    [Trait("Promise", "P33")]
    [Trait("Promise", "P41")]
    public async Task Given_a_sent_form_When_the_person_erases_it_Then_candidate_and_draft_are_gone()
    {
        await using var app = await BuildAsync();
        var key = await FilledAsync(app);
        await SendAsync(app, key);

        await app.Services.GetRequiredService<EraseOffer>().HandleAsync(key, Never);

        Assert.Empty(await CandidatesAsync(app, Pool));
        Assert.Null(await Drafts(app).FindAsync(key, Never));
    }

    private static readonly TenantScope Pool = TenantScope.For(OrganisationDirectory.Pool);

    private static IntakeDrafts Drafts(TestApp app) => app.Services.GetRequiredService<IntakeDrafts>();

    private static Task<SubmitOutcome> SendAsync(TestApp app, DraftKey key) =>
        app.Services.GetRequiredService<SubmitIntake>().HandleAsync(key, "nl", Never);

    private static async Task<DraftKey> FilledAsync(TestApp app)
    {
        var key = DraftKey.Of(DraftKey.NewToken())!;
        foreach (var (field, value) in AForm.Values) Assert.True((await Drafts(app).SaveAsync(key, field, value, Never)).IsSuccess);
        return key;
    }

    private static async Task<List<CandidateRow>> CandidatesAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.AsNoTracking().ToListAsync();
    }

    private static async Task RunSqlAsync(TestApp app, string sql)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    private async Task<TestApp> BuildAsync()
    {
        var app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await app.Services.GetRequiredService<OrganisationDirectory>().EnsurePoolAsync(Never);
        return app;
    }
}
