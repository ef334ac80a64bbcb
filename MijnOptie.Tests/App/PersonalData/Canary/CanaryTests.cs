using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Backup;
using MijnOptie.App.Services.Disclosures;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Retention;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Places;
using MijnOptie.Tests.App.Privacy;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.PersonalData.Canary;

/// <summary>
/// A person of whom something stands in every declared place is erased; then the bytes of every file, the database and its log, the memory
/// of the application and a backup that is put back are searched for any of it.
/// </summary>
[Trait("Promise", "P33")]
[Trait("Promise", "P15")]
public sealed class CanaryTests : IDisposable
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = new(PlantedPerson.Moment);
    private readonly ListLog log = new();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Given_a_person_in_every_place_When_erased_and_a_backup_put_back_Then_nothing_of_the_person_is_left_anywhere()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The bytes are those of an embedded database.");
        await using var app = await BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var person = await CanaryPerson.InAsync(app, scope);
        Assert.Equal(person.Texts.Keys.Order(StringComparer.Ordinal), await person.FoundAsync());
        Assert.Equal(["App.Hr.Imports.Planning.PendingImports", "App.Services.Matching.OrganisationIndexes"], person.Remembered());

        await EraseAsync(app, scope, person);

        Assert.Empty(await person.FoundAsync());
        Assert.Empty(person.Remembered());
        Assert.Equal(new RestoreOutcome.Done(2), await app.Services.GetRequiredService<DatabaseRestore>().RunAsync(person.Backup!, null, Never));
        Assert.Empty(await person.FoundAsync());
        Assert.Empty(person.Remembered());
        Assert.DoesNotContain(log.Lines, line => person.Texts.Values.Any(text => line.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Given_a_person_who_was_erased_When_the_last_term_of_what_remembers_the_id_is_over_Then_the_id_is_nowhere_either()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The bytes are those of an embedded database.");
        await using var app = await BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "a");
        var person = await CanaryPerson.InAsync(app, scope);
        await EraseAsync(app, scope, person);
        Assert.Contains("test.db", await person.FilesWithIdAsync());
        Assert.Contains("tombstones.csv", await person.FilesWithIdAsync());

        clock.SetUtcNow(PlantedPerson.Moment.AddYears(1).AddDays(2));
        await app.Services.GetRequiredService<RetentionRun>().RunAsync(Never);
        app.Services.GetRequiredService<DatabaseBackup>().RemoveOld();

        Assert.Empty(await person.FilesWithIdAsync());
    }

    [Theory]
    [InlineData(typeof(DraftTrace), "IntakeDrafts.TokenHash")]
    [InlineData(typeof(MailTrace), "mail DataErased in a file")]
    [InlineData(typeof(DisclosureTrace), "Disclosures.Purpose")]
    [InlineData(typeof(IndexTrace), "App.Services.Matching.OrganisationIndexes")]
    [InlineData(typeof(ImportTrace), "App.Hr.Imports.Planning.PendingImports")]
    public async Task Given_one_trace_left_out_When_erased_Then_it_is_found(Type left, string where)
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The bytes are those of an embedded database.");
        await using var app = await BuildAsync(left);
        var scope = await AnOrganisation.InAsync(app, "a");
        var person = await CanaryPerson.InAsync(app, scope);

        await EraseAsync(app, scope, person);

        Assert.Contains(where, (await person.FoundAsync()).Concat(person.Remembered()));
    }

    [Fact]
    [Trait("Promise", "P04")]
    public async Task Given_the_register_When_walked_Then_no_place_that_holds_a_candidate_is_without_a_canary()
    {
        Assert.SkipWhen(TestDatabase.Server is not null, "The bytes are those of an embedded database.");
        await using var app = await BuildAsync();
        var person = await CanaryPerson.InAsync(app, await AnOrganisation.InAsync(app, "a"));

        var without = PersonalDataRegister.Fields.Where(field => field.Subject == DataSubject.Candidate && !person.Places.Contains(field.Place));

        Assert.Empty(without.Select(field => field.Place.Label));
        // What remembers an id has no room for anything else.
        Assert.All(PersonalDataRegister.Fields.Where(field => CanaryPerson.Remembering.Contains(field.Table)), field => Assert.Equal(FieldContent.Value, field.Content));
    }

    private async Task EraseAsync(TestApp app, TenantScope scope, CanaryPerson person)
    {
        clock.Advance(TimeSpan.FromMinutes(1));
        foreach (var id in person.Ids)
            Assert.Equal(1, await app.Services.GetRequiredService<CandidateErasure>().EraseAsync(scope, new CandidateId(id), ErasureOrder.AfterRestore, Never));
    }

    private Task<TestApp> BuildAsync(Type? left = null) => TestApp.BuildAsync(builder =>
    {
        builder.Logging.AddProvider(log);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        if (left is not null) builder.Services.Remove(builder.Services.Single(service => service.ServiceType == typeof(ICandidateTrace) && service.ImplementationType == left));
    });
}
