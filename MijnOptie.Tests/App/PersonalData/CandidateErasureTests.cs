using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.PersonalData;

[Trait("Promise", "P33")]
public sealed class CandidateErasureTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly DateTimeOffset Entry = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Given_a_candidate_When_erased_Then_rows_parts_drafts_and_the_held_position_go_and_the_rest_stays()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var (gone, stays) = (await AStoredCandidate.InAsync(app, scope, Entry), await AStoredCandidate.InAsync(app, scope, Entry, "Blijver"));
        await HeldPositionsAsync(app, scope, gone, stays);
        await DraftAsync(app, scope, gone);

        Assert.Equal(1, await Erasure(app).EraseAsync(scope, gone, ErasureOrder.PersonAsked, Never));

        await using var context = Contexts(app).Open(scope);
        Assert.Equal([stays.Value], await context.Candidates.Select(c => c.Id).ToListAsync());
        Assert.Equal([stays.Value], await context.Set<CandidatePlaceRow>().Select(p => p.CandidateId).ToListAsync());
        Assert.Equal([null, stays.Value], (await context.Positions.OrderBy(p => p.Reference).Select(p => p.HolderId).ToListAsync()));
        Assert.Empty(await context.IntakeDrafts.ToListAsync());
    }

    [Fact]
    public async Task Given_an_erasure_When_done_Then_the_log_proves_it_without_naming_anyone()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var gone = await AStoredCandidate.InAsync(app, scope, Entry);
        await DraftAsync(app, scope, gone);

        await Erasure(app).EraseAsync(scope, gone, ErasureOrder.PersonAsked, Never);

        var logged = Assert.Single(await Log(app).ForAsync(scope, Never));
        Assert.Equal((DeletionCause.PersonAsked, "Candidates=1,IntakeDrafts=1"), (logged.Record.Cause, DeletionChain.CountsText(logged.Record.Counts)));
        Assert.DoesNotContain(gone.ToString(), DeletionChain.Line(logged.Record), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Given_nobody_When_erased_Then_nothing_is_logged()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");

        Assert.Equal(0, await Erasure(app).EraseAsync(scope, new CandidateId(Guid.NewGuid()), ErasureOrder.PersonAsked, Never));

        Assert.Empty(await Log(app).ForAsync(scope, Never));
    }

    [Fact]
    [Trait("Promise", "P07")]
    public async Task Given_a_candidate_of_another_organisation_When_erased_by_id_Then_the_candidate_stays()
    {
        await using var app = await TestApp.BuildAsync();
        var (a, b) = (await AnOrganisation.InAsync(app, "a"), await AnOrganisation.InAsync(app, "b"));
        var theirs = await AStoredCandidate.InAsync(app, b, Entry);

        await Erasure(app).EraseAsync(a, theirs, ErasureOrder.PersonAsked, Never);

        await using var context = Contexts(app).Open(b);
        Assert.Equal(1, await context.Candidates.CountAsync());
    }

    [Fact]
    public async Task Given_many_erasures_at_once_When_done_Then_the_chain_of_each_organisation_is_sound_and_complete()
    {
        await using var app = await TestApp.BuildAsync();
        var scopes = new[] { await AnOrganisation.InAsync(app, "a"), await AnOrganisation.InAsync(app, "b") };
        var people = new List<(TenantScope Scope, CandidateId Candidate)>();
        foreach (var scope in scopes)
        {
            for (var i = 0; i < 8; i++) people.Add((scope, await AStoredCandidate.InAsync(app, scope, Entry)));
        }

        await Task.WhenAll(people.Select(p => Task.Run(() => Erasure(app).EraseAsync(p.Scope, p.Candidate, ErasureOrder.PersonAsked, Never))));

        foreach (var scope in scopes)
        {
            var records = await Log(app).ForAsync(scope, Never);
            Assert.IsType<ChainVerdict.Sound>(DeletionChain.Verify(records.Select(r => (r.Record, r.Hash))));
            Assert.Equal(8, records.Count);
        }
    }

    [Fact]
    public async Task Given_a_record_that_someone_changes_in_the_database_When_followed_Then_it_is_found()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        for (var i = 0; i < 3; i++) await Erasure(app).EraseAsync(scope, await AStoredCandidate.InAsync(app, scope, Entry), ErasureOrder.PersonAsked, Never);
        await using (var context = Contexts(app).Open(scope))
        {
            await context.Database.ExecuteSqlRawAsync("UPDATE DeletionRecords SET Counts = 'Candidates=7' WHERE Number = 2");
        }

        var records = await Log(app).ForAsync(scope, Never);

        Assert.Equal(new ChainVerdict.Broken(2, ChainFault.Changed), DeletionChain.Verify(records.Select(r => (r.Record, r.Hash))));
    }

    private static CandidateErasure Erasure(TestApp app) => app.Services.GetRequiredService<CandidateErasure>();

    private static DeletionLog Log(TestApp app) => app.Services.GetRequiredService<DeletionLog>();

    private static DataContexts Contexts(TestApp app) => app.Services.GetRequiredService<DataContexts>();

    private static async Task DraftAsync(TestApp app, TenantScope scope, CandidateId candidate)
    {
        await using var context = Contexts(app).OpenPlatform();
        var draft = new IntakeDraftRow
        {
            Id = Guid.NewGuid(),
            TokenHash = Guid.NewGuid().ToString("N"),
            ExpiresAt = Entry.AddDays(7),
            SentToOrganisationId = scope.Organisation.Value,
            SentCandidateId = candidate.Value,
        };
        draft.Fields.Add(new IntakeDraftFieldRow { Field = "FirstName", Value = "Kanarie" });
        context.IntakeDrafts.Add(draft);
        await context.SaveChangesAsync();
    }

    private static async Task HeldPositionsAsync(TestApp app, TenantScope scope, CandidateId first, CandidateId second)
    {
        await using var context = Contexts(app).Open(scope);
        var location = new LocationRow { Id = Guid.NewGuid(), Code = "L", Name = "L", Town = "Roosendaal" };
        context.Locations.Add(location);
        foreach (var (reference, holder) in new[] { ("1", first), ("2", second) })
        {
            context.Positions.Add(new PositionRow { Id = Guid.NewGuid(), LocationId = location.Id, Reference = reference, Title = reference, HolderId = holder.Value });
        }
        await context.SaveChangesAsync();
    }
}
