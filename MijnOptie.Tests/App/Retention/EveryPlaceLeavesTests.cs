using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Retention;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Retention;

/// <summary>Nothing that is declared can stay for ever: each table goes by a policy, with a row that does, or by a job that is named here.</summary>
[Trait("Promise", "P15")]
public sealed class EveryPlaceLeavesTests
{
    /// <summary>Tables that are emptied by themselves, sooner than any night, and by what.</summary>
    private static readonly Dictionary<string, string> ByThemselves = new()
    {
        ["OneTimeLinks"] = "AccessExpiry",
        ["PortalSessions"] = "AccessExpiry",
        ["PortalCodes"] = "AccessExpiry",
        ["LinkRequests"] = "LinkRequests, when it is answered",
        ["Tombstones"] = "RetentionRun, with the last backup of before",
        ["Positions"] = "HeldPositionTrace: the position stays, who holds it does not",
    };

    [Fact]
    public async Task Given_every_personal_table_When_walked_Then_something_lets_it_go()
    {
        await using var app = await TestApp.BuildAsync();
        var kept = app.Services.GetServices<IRetainedRecords>().Select(kind => kind.Policy.Table).OfType<string>().ToHashSet();
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();

        var forEver = PersonalDataRegister.Fields.Select(field => field.Table).OfType<string>().Distinct()
            .Where(table => !ByThemselves.ContainsKey(table) && !Goes(Entity(context.Model, table), kept, []));

        Assert.Empty(forEver);
    }

    [Fact]
    public void Given_a_table_that_hangs_on_nothing_When_walked_Then_it_is_found()
    {
        var model = Privacy.Walk.Application.Model(changed => changed.Entity("Diary", diary =>
        {
            diary.Property<Guid>("Id");
            diary.ToTable("Diaries");
        }));

        Assert.False(Goes(Entity(model, "Diaries"), ["Candidates", "Accounts"], []));
    }

    [Fact]
    public async Task Given_the_policies_When_held_against_what_is_looked_after_Then_each_has_records_but_those_of_what_is_still_to_come()
    {
        await using var app = await TestApp.BuildAsync();
        var lookedAfter = app.Services.GetServices<IRetainedRecords>().Select(kind => kind.Policy).ToList();

        Assert.Equal(RetentionPolicies.All.Except(RetentionPolicies.ToCome).Select(p => p.Code).Order(), lookedAfter.Select(p => p.Code).Order());
        Assert.All(RetentionPolicies.ToCome, policy => Assert.Null(policy.Table));
    }

    private static IEntityType Entity(IModel model, string table) => model.GetEntityTypes().First(entity => entity.GetTableName() == table);

    // By a policy of its own, or with the row it hangs on.
    private static bool Goes(IEntityType entity, HashSet<string> kept, HashSet<IEntityType> seen) =>
        seen.Add(entity) && (kept.Contains(entity.GetTableName()!)
            || entity.GetForeignKeys().Any(key => key is { IsRequired: true, DeleteBehavior: DeleteBehavior.Cascade } && Goes(key.PrincipalEntityType, kept, seen)));
}
