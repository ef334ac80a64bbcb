using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Tests.App.Hr;
using MijnOptie.Tests.Support;
using Made = MijnOptie.Tests.App.Hr.Matches.AMatchingOrganisation;

namespace MijnOptie.Tests.App.Services.Audit;

[Trait("Promise", "P07")]
public sealed class AuditLogTests
{
    [Fact]
    public async Task Given_a_candidate_When_staff_looks_Then_who_what_and_when_is_written_down()
    {
        await using var app = await TestApp.BuildAsync();
        var school = await Made.InAsync(app, "denk");
        var noor = await school.CandidateAsync("Noor", "Bedacht");
        var position = await school.PositionAsync("Leraar wiskunde", "Lyceum");
        await using var desk = HrDesk.At(app, school.Scope);
        var show = desk.Get<ShowMatches>();

        await show.HandleAsync(new MatchesQuery { Candidate = noor }, CancellationToken.None);
        await show.HandleAsync(new MatchesQuery { Candidate = noor, Position = position }, CancellationToken.None);
        await show.HandleAsync(new MatchesQuery { CandidateSeeks = false, Position = position }, CancellationToken.None);

        var lines = await app.Services.GetRequiredService<AuditLog>().AboutAsync(school.Scope, noor.Value, CancellationToken.None);
        Assert.Equal([AuditAct.SawPair, AuditAct.SawCandidate, AuditAct.SawCandidate], lines.Select(line => line.Act));
        Assert.All(lines, line => Assert.Equal((desk.Account, noor.Value), (line.Account, line.Subject)));
        Assert.Equal(position.Value, lines[0].About);
        var list = await app.Services.GetRequiredService<AuditLog>().AboutAsync(school.Scope, position.Value, CancellationToken.None);
        Assert.Equal([AuditAct.ListedCandidates, AuditAct.SawPair], list.Select(line => line.Act));
    }

    [Fact]
    public async Task Given_a_file_with_candidates_When_it_is_applied_Then_each_person_that_came_in_or_changed_has_a_line()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();

        await desk.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example")));
        await desk.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example", status: "EXPLORING")));

        await using var context = desk.Open();
        var person = await context.Candidates.Select(c => c.Id).SingleAsync();
        var lines = await app.Services.GetRequiredService<AuditLog>().AboutAsync(desk.Scope, person, CancellationToken.None);
        Assert.Equal([AuditAct.ChangedCandidateByImport, AuditAct.ImportedCandidate], lines.Select(line => line.Act));
    }

    [Fact]
    public async Task Given_a_line_When_anything_but_retention_touches_it_Then_it_is_refused_and_stays()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await ALineAsync(app, desk.Scope);

        await using var context = desk.Open();
        var line = await context.AuditLog.SingleAsync();
        line.AccountId = Guid.NewGuid();
        await Assert.ThrowsAsync<AppendOnlyViolationException>(() => context.SaveChangesAsync());
        context.Entry(line).State = EntityState.Deleted;
        await Assert.ThrowsAsync<AppendOnlyViolationException>(() => context.SaveChangesAsync());
        await Assert.ThrowsAsync<AppendOnlyViolationException>(() => context.AuditLog.ExecuteDeleteAsync());
        await Assert.ThrowsAsync<AppendOnlyViolationException>(() => context.AuditLog.Where(row => row.Act != "").ExecuteDeleteAsync());
        await Assert.ThrowsAsync<AppendOnlyViolationException>(
            () => context.AuditLog.ExecuteUpdateAsync(set => set.SetProperty(row => row.AccountId, Guid.NewGuid())));

        Assert.Equal(1, await desk.CountAsync<AuditRow>());
    }

    [Fact]
    public async Task Given_lines_of_two_organisations_When_one_of_them_is_old_Then_retention_removes_its_old_ones_only()
    {
        await using var app = await TestApp.BuildAsync();
        await using var here = await HrDesk.InNewOrganisationAsync(app, "hier");
        await using var there = await HrDesk.InNewOrganisationAsync(app, "daar");
        await ALineAsync(app, here.Scope);
        await ALineAsync(app, there.Scope);
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();

        await using var context = here.Open();
        Assert.Equal(0, await AppendOnlyRetention.DeleteBeforeAsync<AuditRow>(context, now.AddHours(-1), CancellationToken.None));
        Assert.Equal(1, await AppendOnlyRetention.DeleteBeforeAsync<AuditRow>(context, now.AddHours(1), CancellationToken.None));
        await Assert.ThrowsAsync<AppendOnlyViolationException>(() => context.AuditLog.Where(row => row.At < now).ExecuteDeleteAsync());

        Assert.Equal(0, await here.CountAsync<AuditRow>());
        Assert.Equal(1, await there.CountAsync<AuditRow>());
    }

    [Fact]
    public async Task Given_a_context_of_another_organisation_When_a_line_is_added_Then_it_is_refused()
    {
        await using var app = await TestApp.BuildAsync();
        var (own, other) = (await AnOrganisation.InAsync(app, "eigen"), await AnOrganisation.InAsync(app, "ander"));
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(other);

        Assert.Throws<ArgumentException>(
            () => app.Services.GetRequiredService<AuditLog>().Add(context, new StaffMember(Guid.NewGuid(), own), AuditAct.SawCandidate, Guid.NewGuid()));
    }

    private static Task ALineAsync(TestApp app, TenantScope scope) => app.Services.GetRequiredService<AuditLog>()
        .RecordAsync(new StaffMember(Guid.NewGuid(), scope), AuditAct.SawCandidate, Guid.NewGuid(), null, CancellationToken.None);
}
