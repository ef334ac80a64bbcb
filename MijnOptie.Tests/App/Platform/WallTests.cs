using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Walls;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

/// <summary>A table of organisations has a filter, a guard and a policy, or it does not ship.</summary>
[Trait("Promise", "P07")]
public sealed class WallTests
{
    [Fact]
    public void Given_the_model_When_an_entity_has_an_owner_Then_it_says_so()
    {
        using var context = SqlServerSchema.Open();
        var owned = Owned(context);

        Assert.True(owned.Count > 8, "Hardly any table belongs to an organisation: this proves nothing.");
        // An organisation's id under the name of an owner, in a row that no wall knows of, is an owner that was forgotten.
        Assert.Empty(context.GetService<IDesignTimeModel>().Model.GetEntityTypes().Except(owned).Where(e => e.FindProperty(nameof(ITenantOwned.TenantId)) is not null).Select(e => e.ShortName()));
    }

    [Fact]
    public void Given_an_entity_with_an_owner_When_the_model_is_read_Then_its_filter_is_closed_without_a_tenant()
    {
        using var context = SqlServerSchema.Open();

        Assert.All(Owned(context), entity =>
        {
            var filter = entity.GetDeclaredQueryFilters().SingleOrDefault(f => f.Key == AppDbContext.TenantFilter);
            Assert.True(filter is not null, $"{entity.ShortName()} has no tenant filter.");
            Assert.Contains(nameof(AppDbContext.Tenant), filter.Expression!.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Given_an_entity_with_an_owner_When_anothers_row_is_saved_Then_the_guard_refuses()
    {
        await using var app = await TestApp.BuildAsync();
        var organisation = await AnOrganisation.InAsync(app, "eigen");
        await using var shape = app.Services.GetRequiredService<DataContexts>().OpenPlatform();

        foreach (var type in Owned(shape).Select(e => e.ClrType))
        {
            foreach (var state in new[] { EntityState.Added, EntityState.Deleted })
            {
                await using var context = app.Services.GetRequiredService<DataContexts>().Open(organisation);
                var row = (ITenantOwned)Activator.CreateInstance(type, nonPublic: true)!;
                row.TenantId = Guid.NewGuid();
                var entry = context.Entry(row);
                foreach (var key in entry.Metadata.FindPrimaryKey()!.Properties)
                    entry.Property(key.Name).CurrentValue = key.ClrType == typeof(Guid) ? Guid.NewGuid() : Convert.ChangeType(1, Nullable.GetUnderlyingType(key.ClrType) ?? key.ClrType, CultureInfo.InvariantCulture);
                entry.State = state;
                await Assert.ThrowsAnyAsync<InvalidOperationException>(() => context.SaveChangesAsync());
            }
        }
    }

    [Fact]
    public void Given_the_migrations_of_sql_server_When_their_script_is_read_Then_each_table_of_organisations_has_its_policy()
    {
        using var context = SqlServerSchema.Open();
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains($"CREATE FUNCTION [dbo].[{WallNames.Predicate}]", script, StringComparison.Ordinal);
        Assert.All(Owned(context).Select(e => e.GetTableName()!), table =>
            Assert.Contains($"CREATE SECURITY POLICY [dbo].[{WallNames.PolicyOf(table)}]", script, StringComparison.Ordinal));
        Assert.All(context.Model.GetEntityTypes().Where(e => typeof(IAppendOnly).IsAssignableFrom(e.ClrType)), entity =>
            Assert.Contains($"CREATE TRIGGER [dbo].[{WallNames.TriggerOf(entity.GetTableName()!)}]", script, StringComparison.Ordinal));
    }

    [Fact]
    public void Given_a_server_without_policies_When_the_script_is_made_for_it_Then_it_has_none()
    {
        using var context = SqlServerSchema.Open(withoutPolicies: true);
        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [Candidates]", script, StringComparison.Ordinal);
        Assert.DoesNotContain("SECURITY POLICY", script, StringComparison.Ordinal);
    }

    private static List<IEntityType> Owned(AppDbContext context) =>
        [.. context.GetService<IDesignTimeModel>().Model.GetEntityTypes().Where(e => typeof(ITenantOwned).IsAssignableFrom(e.ClrType))];
}
