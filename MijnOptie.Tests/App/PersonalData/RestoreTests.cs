using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Backup;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.PersonalData;

[Trait("Promise", "P33")]
public sealed class RestoreTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly DateTimeOffset Entry = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Given_a_backup_of_before_an_erasure_When_put_back_Then_the_person_is_erased_again_and_others_are_back()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "SQL Server restores its own backups.");
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var (gone, stays) = (await AStoredCandidate.InAsync(app, scope, Entry), await AStoredCandidate.InAsync(app, scope, Entry));
        var earlier = await AStoredCandidate.InAsync(app, scope, Entry);
        await EraseAsync(app, scope, earlier);
        var backup = (await app.Services.GetRequiredService<DatabaseBackup>().MakeAsync(Never))[0];
        await EraseAsync(app, scope, gone);

        var outcome = await app.Services.GetRequiredService<DatabaseRestore>().RunAsync(backup, null, Never);

        Assert.Equal(new RestoreOutcome.Done(1), outcome);
        Assert.Equal([stays.Value], await CandidatesAsync(app, scope));
        var records = await app.Services.GetRequiredService<DeletionLog>().ForAsync(scope, Never);
        Assert.IsType<ChainVerdict.Sound>(DeletionChain.Verify(records.Select(r => (r.Record, r.Hash))));
        Assert.Equal(
            [DeletionCause.PersonAsked, DeletionCause.PersonAsked, DeletionCause.ErasedAgainAfterRestore], records.Select(r => r.Record.Cause));
    }

    [Fact]
    public async Task Given_a_database_file_put_back_by_hand_When_the_application_starts_Then_the_person_is_erased_before_it_opens()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "SQL Server restores its own backups.");
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var gone = await AStoredCandidate.InAsync(app, scope, Entry);
        await EraseAsync(app, scope, gone);
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(scope))
        {
            // As a database of before: the person is there, and the erasure has not happened.
            context.Candidates.Add(AStoredCandidate.Row(Entry, "Kanarie"));
            context.Candidates.Local.Single().Id = gone.Value;
            await context.SaveChangesAsync();
            await context.Tombstones.ExecuteDeleteAsync();
        }

        Assert.Equal(1, await app.Services.GetRequiredService<RestoredPeople>().EraseAgainAsync(Never));

        Assert.Empty(await CandidatesAsync(app, scope));
    }

    [Fact]
    public async Task Given_someone_who_sent_an_offer_again_after_erasing_it_When_the_application_starts_Then_the_new_one_stays()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var first = await AStoredCandidate.InAsync(app, scope, Entry);
        await EraseAsync(app, scope, first);
        await AStoredCandidate.InAsync(app, scope, app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), change: row => row.Id = first.Value);

        Assert.Equal(0, await app.Services.GetRequiredService<RestoredPeople>().EraseAgainAsync(Never));

        Assert.Equal([first.Value], await CandidatesAsync(app, scope));
    }

    [Fact]
    public async Task Given_a_running_application_When_a_backup_is_put_back_Then_it_is_refused_and_nothing_changes()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "SQL Server restores its own backups.");
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var backup = (await app.Services.GetRequiredService<DatabaseBackup>().MakeAsync(Never))[0];
        await AStoredCandidate.InAsync(app, scope, Entry);
        using var running = new DatabaseInUse(
            Microsoft.Extensions.Options.Options.Create(new DatabaseOptions { ConnectionString = app.Database.ConnectionString }),
            app.Services.GetRequiredService<ITenantDatabases>());
        running.Share();

        Assert.IsType<RestoreOutcome.Running>(await app.Services.GetRequiredService<DatabaseRestore>().RunAsync(backup, null, Never));

        Assert.Single(await CandidatesAsync(app, scope));
    }

    [Theory]
    [InlineData("", "not-found")]
    [InlineData("text", "no-database")]
    [InlineData("other", "not-of-this-application")]
    public async Task Given_a_file_that_is_no_backup_When_put_back_Then_it_is_refused_and_nothing_changes(string kind, string fault)
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "SQL Server restores its own backups.");
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        await AStoredCandidate.InAsync(app, scope, Entry);
        var file = Path.Combine(app.Database.Folder, "backup.db");
        if (kind == "text") await File.WriteAllTextAsync(file, "Dit is geen database, al is het bestand lang genoeg om er een te kunnen zijn.");
        if (kind == "other")
        {
            await using var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False");
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE Iets (Id INTEGER)";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(new RestoreOutcome.Unsound(fault), await app.Services.GetRequiredService<DatabaseRestore>().RunAsync(file, null, Never));

        Assert.Single(await CandidatesAsync(app, scope));
    }

    private static Task<int> EraseAsync(TestApp app, TenantScope scope, CandidateId candidate) =>
        app.Services.GetRequiredService<CandidateErasure>().EraseAsync(scope, candidate, ErasureOrder.PersonAsked, Never);

    private static async Task<List<Guid>> CandidatesAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.Select(c => c.Id).ToListAsync();
    }
}
