using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Admission;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Candidates;
using MijnOptie.Tests.App.Candidates;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Hr;

/// <summary>HR decides who takes part: admitting, refusing with a reason, taking that back, and joining to the organisation's own record.</summary>
[Trait("Promise", "P21")]
public sealed class DecideAdmissionTests : IAsyncLifetime
{
    private const string Email = "noor@voorbeeld.example";
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };
    private TestApp app = null!;
    private HrDesk desk = null!;
    private Guid newcomer;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        desk = await HrDesk.InNewOrganisationAsync(app);
        newcomer = await ApplyAsync(desk.Scope, Email);
    }

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Given_someone_who_waits_When_admitted_Then_matching_finds_the_person_and_the_log_knows_who_did_it()
    {
        Assert.Empty(await MatchedAsync());

        Assert.Equal([newcomer], (await AdmitAsync(new AdmissionChoice(newcomer, null))).Done);

        Assert.Equal([newcomer], await MatchedAsync());
        Assert.Equal((AdmissionState.Admitted, (Guid?)desk.Account, null), await StateAsync());
        Assert.Contains(AuditAct.AdmittedCandidate, await ActsAsync(newcomer));
        Assert.Empty(await Mailbox.OfAsync(app, MailKind.AdmissionDecision));
        Assert.Equal(1, (await AdmitAsync(new AdmissionChoice(newcomer, null))).Missed); // once is enough
    }

    [Fact]
    public async Task Given_someone_who_waits_When_refused_Then_the_person_is_not_matched_and_is_told_why_after_a_while()
    {
        var outcome = await RefuseAsync(AdmissionRefusal.NotOurs, "Je werkt bij een ander bestuur.");

        Assert.Equal([newcomer], outcome.Done);
        Assert.Empty(await MatchedAsync());
        Assert.Equal((AdmissionState.Refused, (Guid?)desk.Account, AdmissionRefusal.NotOurs), await StateAsync());
        Assert.Contains(AuditAct.RefusedCandidate, await ActsAsync(newcomer));
        var mail = await Mailbox.LastAsync(app, MailKind.AdmissionDecision);
        Assert.Equal(Email, mail.To);
        Assert.Contains("Je werkt bij een ander bestuur.", mail.Text, StringComparison.Ordinal);
        await using var context = desk.Open();
        var row = await context.OutboxMails.SingleAsync(m => m.Kind == nameof(MailKind.AdmissionDecision));
        Assert.True(row.DueAt >= clock.GetUtcNow() + RefuseNewcomers.Grace - TimeSpan.FromSeconds(5), "The mail may go before the refusal can be taken back.");
    }

    [Theory]
    [InlineData(null, null, "Admission.ReasonMissing")]
    [InlineData(99, null, "Admission.ReasonMissing")]
    [InlineData((int)AdmissionRefusal.Other, "  ", "Admission.WordsMissing")]
    [InlineData((int)AdmissionRefusal.NotOurs, "\u0007", "Field.Control")]
    public async Task Given_a_refusal_without_a_good_reason_When_sent_Then_it_says_so_and_the_person_waits(int? reason, string? words, string code)
    {
        var refused = await desk.Get<RefuseNewcomers>().HandleAsync([newcomer], (AdmissionRefusal?)reason, words, Never);

        Assert.Equal(code, refused.Error?.Code);
        Assert.Equal(AdmissionState.Waiting, (await StateAsync()).State);
        Assert.Empty(await Mailbox.OfAsync(app, MailKind.AdmissionDecision));
    }

    [Fact]
    public async Task Given_a_refusal_of_a_moment_ago_When_taken_back_Then_the_person_waits_again_and_no_mail_goes()
    {
        await RefuseAsync(AdmissionRefusal.NotOurs);

        Assert.Equal([newcomer], (await desk.Get<RefuseNewcomers>().UndoAsync([newcomer], Never)).Done);

        Assert.Equal((AdmissionState.Waiting, null, null), await StateAsync());
        Assert.Empty(await Mailbox.OfAsync(app, MailKind.AdmissionDecision));
        Assert.Contains(AuditAct.TookBackRefusal, await ActsAsync(newcomer));
    }

    [Fact]
    public async Task Given_a_refusal_that_was_mailed_When_admitted_after_all_Then_a_second_mail_says_so()
    {
        await RefuseAsync(AdmissionRefusal.NotOurs);
        await using (var context = desk.Open()) await context.OutboxMails.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Sent));

        Assert.Equal(1, (await desk.Get<RefuseNewcomers>().UndoAsync([newcomer], Never)).Missed);
        await AdmitAsync(new AdmissionChoice(newcomer, null));

        Assert.Equal([newcomer], await MatchedAsync());
        Assert.Equal(2, (await Mailbox.OfAsync(app, MailKind.AdmissionDecision)).Count);
    }

    [Fact]
    public async Task Given_the_organisations_own_record_with_the_reference_someone_gave_When_joined_Then_one_person_is_left_with_the_reference_and_the_positions_it_held()
    {
        await desk.WithLocationsAsync();
        await desk.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "werk@voorbeeld.example")));
        await desk.ImportAsync(ImportKind.Positions, Files.Positions(Files.Position("P1")));
        await using (var before = desk.Open())
        {
            var record = await before.Candidates.Where(c => c.Reference == "K1").Select(c => c.Id).SingleAsync();
            await before.Positions.ExecuteUpdateAsync(set => set.SetProperty(p => p.HolderId, record));
        }
        var person = await ApplyAsync(desk.Scope, "sem@voorbeeld.example", "K1");
        var own = (await WaitingAsync()).Items.Single(card => card.Id == person).Own;
        Assert.NotNull(own);
        Assert.True(own.SameReference);

        await AdmitAsync(new AdmissionChoice(person, own.Id));

        await using var context = desk.Open();
        var left = await context.Candidates.SingleAsync(c => c.Id != newcomer);
        Assert.Equal((person, "K1"), (left.Id, left.Reference));
        Assert.Equal(person, (await context.Positions.SingleAsync()).HolderId);
        Assert.Contains(AuditAct.JoinedToOwnRecord, await ActsAsync(person));
    }

    [Fact]
    public async Task Given_a_record_that_is_no_own_record_When_joined_Then_it_stays_as_it_is()
    {
        var second = await ApplyAsync(desk.Scope, "sem@voorbeeld.example");

        await AdmitAsync(new AdmissionChoice(newcomer, second));

        await using var context = desk.Open();
        Assert.Equal(2, await context.Candidates.CountAsync());
    }

    [Fact]
    [Trait("Promise", "P07")]
    public async Task Given_someone_of_another_organisation_When_decided_about_Then_nothing_happens_to_them()
    {
        await using var other = await HrDesk.InNewOrganisationAsync(app, "elders");
        var theirs = await ApplyAsync(other.Scope, "maud@voorbeeld.example");

        Assert.Equal(1, (await AdmitAsync(new AdmissionChoice(theirs, null))).Missed);
        Assert.Equal(1, (await desk.Get<RefuseNewcomers>().HandleAsync([theirs], AdmissionRefusal.NotOurs, null, Never)).Value.Missed);
        await AdmitAsync(new AdmissionChoice(newcomer, theirs));

        await using var context = other.Open();
        Assert.Equal(AdmissionState.Waiting, (await context.Candidates.SingleAsync()).Admission);
        Assert.Equal([theirs], (await other.Get<AdmitNewcomers>().HandleAsync([new AdmissionChoice(theirs, null)], Never)).Done);
    }

    [Theory]
    [InlineData(Roles.PrivacyOfficer)]
    [InlineData(Roles.OrganisationAdministrator)]
    public async Task Given_another_role_When_it_decides_Then_it_is_refused(string role)
    {
        await using var stranger = HrDesk.At(app, desk.Scope, role);

        await Assert.ThrowsAsync<AccessRefusedException>(() => stranger.Get<AdmitNewcomers>().HandleAsync([new AdmissionChoice(newcomer, null)], Never));
        await Assert.ThrowsAsync<AccessRefusedException>(() => stranger.Get<RefuseNewcomers>().HandleAsync([newcomer], AdmissionRefusal.NotOurs, null, Never));
    }

    private async Task<Guid> ApplyAsync(TenantScope scope, string email, string? reference = null)
    {
        var intake = new AnIntake(app);
        foreach (var (field, value) in AForm.Values) await intake.WriteAsync(field, value);
        await intake.WriteAsync(MijnOptie.App.Candidates.Intake.IntakeFields.Organisation, scope.Organisation.ToString());
        await intake.WriteAsync(MijnOptie.App.Candidates.Intake.IntakeFields.Email, email);
        if (reference is not null) await intake.WriteAsync(MijnOptie.App.Candidates.Intake.IntakeFields.Reference, reference);
        await intake.SendAsync();
        await AnIntake.ConfirmAsync(app);
        await using var context = app.Services.GetRequiredService<MijnOptie.App.Platform.Data.DataContexts>().Open(scope);
        return await context.Candidates.Where(c => c.EmailKey == email && c.Source == CandidateSource.Form).Select(c => c.Id).SingleAsync();
    }

    private Task<NewcomerPage> WaitingAsync() => desk.Get<ListNewcomers>().HandleAsync(AdmissionState.Waiting, new ListQuery(null, null, false, 1, 25), Never);

    private Task<AdmissionOutcome> AdmitAsync(AdmissionChoice choice) => desk.Get<AdmitNewcomers>().HandleAsync([choice], Never);

    private async Task<AdmissionOutcome> RefuseAsync(AdmissionRefusal reason, string? words = null) =>
        (await desk.Get<RefuseNewcomers>().HandleAsync([newcomer], reason, words, Never)).Value;

    private async Task<IEnumerable<Guid>> MatchedAsync() =>
        (await app.Services.GetRequiredService<PeopleGate>().ForMatchingAsync(desk.Scope, Never)).Select(person => person.Offer.Id.Value);

    private async Task<IEnumerable<AuditAct>> ActsAsync(Guid subject) =>
        (await app.Services.GetRequiredService<AuditLog>().AboutAsync(desk.Scope, subject, Never)).Where(entry => entry.Account == desk.Account).Select(entry => entry.Act);

    private async Task<(AdmissionState State, Guid? By, AdmissionRefusal? Reason)> StateAsync()
    {
        await using var context = desk.Open();
        var row = await context.Candidates.SingleAsync(c => c.Id == newcomer);
        return (row.Admission, row.AdmissionBy, row.RefusalReason);
    }
}
