using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.PrivacyOffice;
using MijnOptie.App.PrivacyOffice.Breaches;
using MijnOptie.App.PrivacyOffice.Deletions;
using MijnOptie.App.PrivacyOffice.Disclosures;
using MijnOptie.App.PrivacyOffice.Processors;
using MijnOptie.App.PrivacyOffice.Retention;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Retention;
using MijnOptie.Tests.App.Candidates;
using MijnOptie.Tests.App.Hr;
using MijnOptie.Tests.App.PersonalData;
using MijnOptie.Tests.App.Privacy;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.PrivacyOffice;

public sealed class PrivacyDeskTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact, Trait("Promise", "P22")]
    public async Task Given_a_disclosure_When_it_is_recorded_Then_it_is_in_the_log_of_this_organisation_alone()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = Officer(app, await AnOrganisation.InAsync(app, "denkbeeld"));
        await using var other = Officer(app, await AnOrganisation.InAsync(app, "elders"));
        var form = new DisclosureForm { Recipient = "UWV", Ground = nameof(DisclosureGround.LegalDuty), Data = "naam", Purpose = "plicht", People = "2", Day = "1 februari 2026" };

        Assert.Empty(await desk.Get<DisclosureDesk>().RecordAsync(form, Never));

        var row = Assert.Single(await desk.Get<DisclosureDesk>().ListAsync(Never));
        Assert.Equal(("UWV", DisclosureGround.LegalDuty, 2, desk.Account), (row.Recipient, row.Ground, row.People, row.AccountId!.Value));
        Assert.Empty(await other.Get<DisclosureDesk>().ListAsync(Never));
        Assert.Equal(1, await desk.CountAsync<AuditRow>());
    }

    [Theory, Trait("Promise", "P22")]
    [InlineData("noor@voorbeeld.nl", null)]
    [InlineData("NOOR@voorbeeld.nl", null)]
    [InlineData("noor", "Problem.Person.Unknown")] // part of it could be someone else
    [InlineData("elders@voorbeeld.nl", "Problem.Person.Unknown")]
    public async Task Given_a_disclosure_about_one_person_When_the_person_is_named_Then_it_is_that_person_or_nobody(string typed, string? problem)
    {
        await using var app = await TestApp.BuildAsync();
        var (here, there) = (await AnOrganisation.InAsync(app, "denkbeeld"), await AnOrganisation.InAsync(app, "elders"));
        await new AnIntake(app).FillAsync(here, "noor@voorbeeld.nl");
        await new AnIntake(app).FillAsync(there, "elders@voorbeeld.nl");
        await using var desk = Officer(app, here);
        var form = new DisclosureForm { Recipient = "UWV", Ground = nameof(DisclosureGround.LegalDuty), Data = "naam", Purpose = "plicht", Person = typed, Day = "1 februari 2026" };

        Assert.Equal(problem is null ? [] : [problem], (await desk.Get<DisclosureDesk>().RecordAsync(form, Never)).Select(p => p.Key));

        var rows = await desk.Get<DisclosureDesk>().ListAsync(Never);
        Assert.Equal(problem is null ? [((Guid?)(await AnIntake.CandidatesAsync(app, here))[0].Id, 1)] : [], rows.Select(row => (row.CandidateId, row.People)));
    }

    [Theory]
    [InlineData("1 februari 2026", "25:99", "AwareTime Problem.Time")]
    [InlineData("morgen", "09:15", "AwareDay Problem.Date")]
    [InlineData("morgen", "kwart over negen", "AwareTime Problem.Time", "AwareDay Problem.Date")]
    [InlineData(null, "25:99", "AwareTime Problem.Time", "AwareDay Problem.Date")]
    [InlineData("1 februari 2026", "9.15")]
    public async Task Given_a_day_and_a_time_When_one_is_wrong_Then_the_problem_is_of_that_one(string? day, string time, params string[] problems)
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = Officer(app, await AnOrganisation.InAsync(app, "denkbeeld"));

        var (_, aware) = await desk.Get<BreachDesk>().SaveAsync(null, new BreachForm { Summary = "x", Data = "x", AwareDay = day, AwareTime = time }, Never);
        var (_, reported) = await desk.Get<BreachDesk>().SaveAsync(null, new BreachForm { Summary = "x", Data = "x", AwareDay = "1 februari 2026", ReportedDay = "2 februari 2026", ReportedTime = "24:00" }, Never);

        Assert.Equal(problems, aware.Select(p => $"{p.Field} {p.Key}"));
        Assert.Equal([new Problem("ReportedTime", "Problem.Time")], reported);
    }

    [Fact]
    public async Task Given_an_empty_or_hostile_form_When_it_is_sent_Then_each_field_says_what_is_wrong_and_nothing_is_stored()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = Officer(app, await AnOrganisation.InAsync(app, "denkbeeld"));

        var disclosure = await desk.Get<DisclosureDesk>().RecordAsync(new DisclosureForm { Ground = "99", People = "-1", Day = "morgen" }, Never);
        var processor = await desk.Get<ProcessorDesk>().AddAsync(new ProcessorForm { Name = new string('x', 201), AgreedOn = "2 januari 2027", EndsOn = "1 januari 2027" }, Never);
        var (_, breach) = await desk.Get<BreachDesk>().SaveAsync(null, new BreachForm { AwareDay = "1 januari 2999" }, Never);

        var (_, early) = await desk.Get<BreachDesk>().SaveAsync(null, new BreachForm { Summary = "x", Data = "x", AwareDay = "1-1-0001" }, Never);
        Assert.Equal([new Problem("AwareDay", "Problem.Date")], early);
        Assert.Contains(new Problem("Day", "Problem.Date"), await desk.Get<DisclosureDesk>().RecordAsync(new DisclosureForm { Day = "1-1-0001" }, Never));
        Assert.Equal(["Recipient", "Data", "Purpose", "Ground", "People", "Day"], disclosure.Select(p => p.Field));
        Assert.Equal(["Name", "Work", "Country", "EndsOn"], processor.Select(p => p.Field));
        Assert.Equal(["Summary", "Data", "AwareDay"], breach.Select(p => p.Field));
        Assert.Equal((0, 0, 0), (await desk.CountAsync<DisclosureRow>(), await desk.CountAsync<ProcessorRow>(), await desk.CountAsync<BreachRow>()));
    }

    [Fact]
    public async Task Given_a_breach_When_something_is_left_to_do_Then_it_cannot_be_closed_and_an_older_reading_is_refused()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = Officer(app, await AnOrganisation.InAsync(app, "denkbeeld"));
        var breaches = desk.Get<BreachDesk>();
        var (id, problems) = await breaches.SaveAsync(null, new BreachForm { Summary = "Lijst naar verkeerd adres", Data = "namen", AwareDay = "1 februari 2026", AwareTime = "09:15", Risk = "High" }, Never);
        Assert.Empty(problems);

        var first = (await breaches.OpenAsync(id, Never))!.Value;
        first.Form.Close = "ja";
        Assert.Equal(
            [new Problem("ReportedDay", "Duty.Report"), new Problem("PeopleToldDay", "Duty.TellPeople"), new Problem("Measures", "Duty.DescribeMeasures")],
            (await breaches.SaveAsync(id, first.Form, Never)).Problems);
        Assert.True(first.Case.IsLate);

        first.Form.NotReportedReason = "Geen risico";
        first.Form.NotToldReason = "Niet nodig";
        first.Form.Measures = "Adres hersteld";
        Assert.Empty((await breaches.SaveAsync(id, first.Form, Never)).Problems);
        Assert.True(Assert.Single(await breaches.ListAsync(Never)).IsClosed);
        Assert.Equal("Breach.Changed", Assert.Single((await breaches.SaveAsync(id, first.Form, Never)).Problems).Key);
    }

    [Fact, Trait("Promise", "P15")]
    public async Task Given_a_certificate_When_asked_for_Then_it_carries_the_place_in_the_chain_and_no_other_organisation_has_it()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld");
        await using var desk = Officer(app, scope);
        await using var other = Officer(app, await AnOrganisation.InAsync(app, "elders"));
        for (var i = 0; i < 2; i++)
        {
            var gone = await AStoredCandidate.InAsync(app, scope, new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero));
            await app.Services.GetRequiredService<CandidateErasure>().EraseAsync(scope, gone, ErasureOrder.PersonAsked, Never);
        }

        var certificate = (await desk.Get<ShowDeletions>().FindAsync(1, Never))!;

        Assert.Equal((1, 2, DeletionChain.Hash(certificate.Record)), (certificate.Record.Number, certificate.Last, certificate.Hash));
        Assert.IsType<ChainVerdict.Sound>(certificate.Verdict);
        Assert.NotEqual(certificate.Hash, certificate.LastHash);
        Assert.Null(await desk.Get<ShowDeletions>().FindAsync(3, Never));
        Assert.Null(await other.Get<ShowDeletions>().FindAsync(1, Never));
    }

    [Fact]
    public async Task Given_a_processor_When_added_and_taken_off_Then_the_log_knows_who_did_it()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = Officer(app, await AnOrganisation.InAsync(app, "denkbeeld"));
        Assert.Empty(await desk.Get<ProcessorDesk>().AddAsync(new ProcessorForm { Name = "Drukker", Work = "drukt", Country = "Nederland" }, Never));
        await desk.Get<ProcessorDesk>().RemoveAsync(Assert.Single(await desk.Get<ProcessorDesk>().ListAsync(Never)).Id, Never);

        await using var context = desk.Open();

        Assert.Equal(["AddedProcessor", "RemovedProcessor"], await context.AuditLog.Where(a => a.AccountId == desk.Account).Select(a => a.Act).Order().ToListAsync(Never));
    }

    [Fact]
    public async Task Given_a_candidate_When_a_hold_is_set_and_lifted_Then_the_calendar_and_the_log_know()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld");
        var person = await PlantedPerson.InAsync(app, scope);
        await using var desk = Officer(app, scope);
        var today = MijnOptie.Domain.Shared.DutchTime.DayOf(TimeProvider.System.GetUtcNow());

        Assert.Contains(await desk.Get<ShowCalendar>().HandleAsync(Never), line => line is { Policy.Code: "candidate", Count: 1 });
        Assert.NotEmpty(await desk.Get<HoldDesk>().SetAsync(new HoldForm { Candidate = person.Id.ToString(), Reason = "Rechtszaak", EndsOn = today.AddYears(3).ToString("d-M-yyyy", null) }, Never));
        Assert.Empty(await desk.Get<HoldDesk>().SetAsync(new HoldForm { Candidate = person.Id.ToString(), Reason = "Rechtszaak", EndsOn = today.AddDays(30).ToString("d-M-yyyy", null) }, Never));
        var hold = Assert.Single(await desk.Get<HoldDesk>().ListAsync(Never), line => line.Reason == "Rechtszaak");
        Assert.True(hold.Runs);
        await desk.Get<HoldDesk>().LiftAsync(hold.Id, Never);
        Assert.False(Assert.Single(await desk.Get<HoldDesk>().ListAsync(Never), line => line.Reason == "Rechtszaak").Runs);
        await using var context = desk.Open();
        Assert.Equal(["LiftedHold", "SetHold"], await context.AuditLog.Where(a => a.AccountId == desk.Account).Select(a => a.Act).Order().ToListAsync(Never));
    }

    [Fact]
    public async Task Given_another_role_When_it_comes_to_a_desk_Then_it_is_refused()
    {
        await using var app = await TestApp.BuildAsync();
        await using var hr = HrDesk.At(app, await AnOrganisation.InAsync(app, "denkbeeld"));

        await Assert.ThrowsAsync<AccessRefusedException>(() => hr.Get<DisclosureDesk>().ListAsync(Never));
        await Assert.ThrowsAsync<AccessRefusedException>(() => hr.Get<BreachDesk>().ListAsync(Never));
        await Assert.ThrowsAsync<AccessRefusedException>(() => hr.Get<HoldDesk>().ListAsync(Never));
        await Assert.ThrowsAsync<AccessRefusedException>(() => hr.Get<ProcessorDesk>().ListAsync(Never));
    }

    [Fact, Trait("Promise", "P07")]
    public async Task Given_ids_of_another_organisation_When_a_privacy_officer_reaches_for_them_Then_nothing_is_shown_or_changed_and_the_own_officer_may()
    {
        await using var app = await TestApp.BuildAsync();
        var (own, elsewhere) = (await AnOrganisation.InAsync(app, "denkbeeld"), await AnOrganisation.InAsync(app, "elders"));
        var person = await PlantedPerson.InAsync(app, elsewhere);
        await using var desk = Officer(app, own);
        await using var theirs = Officer(app, elsewhere);
        var until = MijnOptie.Domain.Shared.DutchTime.DayOf(TimeProvider.System.GetUtcNow()).AddDays(30).ToString("d-M-yyyy", null);
        var hold = new HoldForm { Candidate = person.Id.ToString(), Reason = "Rechtszaak", EndsOn = until };
        var (breach, _) = await theirs.Get<BreachDesk>().SaveAsync(null, new BreachForm { Summary = "Van hen", Data = "namen", AwareDay = "1 februari 2026", AwareTime = "09:15", Risk = "High" }, Never);
        Assert.Empty(await theirs.Get<ProcessorDesk>().AddAsync(new ProcessorForm { Name = "Drukkerij", Work = "Drukken", Country = "Nederland", AgreedOn = "1 januari 2026" }, Never));
        Assert.Empty(await theirs.Get<HoldDesk>().SetAsync(hold, Never));
        Guid processor, held;
        await using (var context = theirs.Open())
        {
            processor = (await context.Set<ProcessorRow>().SingleAsync(Never)).Id;
            held = (await context.RetentionHolds.OrderByDescending(h => h.SetAt).FirstAsync(Never)).Id;
        }

        Assert.Null(await desk.Get<BreachDesk>().OpenAsync(breach, Never));
        Assert.NotEmpty((await desk.Get<BreachDesk>().SaveAsync(breach, new BreachForm { Summary = "Gekaapt", Data = "x", AwareDay = "1 februari 2026", AwareTime = "09:15", Risk = "High" }, Never)).Problems);
        Assert.NotEmpty(await desk.Get<HoldDesk>().SetAsync(hold, Never));
        await desk.Get<HoldDesk>().LiftAsync(held, Never);
        await desk.Get<ProcessorDesk>().RemoveAsync(processor, Never);

        Assert.Equal("Van hen", (await theirs.Get<BreachDesk>().OpenAsync(breach, Never))!.Value.Form.Summary);
        Assert.Equal(1, await theirs.CountAsync<ProcessorRow>());
        await using (var context = theirs.Open()) Assert.Null((await context.RetentionHolds.SingleAsync(h => h.Id == held, Never)).EndedAt);
        await theirs.Get<HoldDesk>().LiftAsync(held, Never);
        await theirs.Get<ProcessorDesk>().RemoveAsync(processor, Never);
        Assert.Equal(0, await theirs.CountAsync<ProcessorRow>());
        await using (var context = theirs.Open()) Assert.NotNull((await context.RetentionHolds.SingleAsync(h => h.Id == held, Never)).EndedAt);
    }

    private static HrDesk Officer(TestApp app, TenantScope scope) => HrDesk.At(app, scope, Roles.PrivacyOfficer);
}
