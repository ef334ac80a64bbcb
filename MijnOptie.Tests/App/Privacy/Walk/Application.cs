using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>The application as the walk meets it.</summary>
internal static class Application
{
    public static Assembly Code => typeof(MijnOptieApplication).Assembly;

    public static async Task<IReadOnlyList<FoundPlace>> WalkAsync()
    {
        await using var database = await TestDatabase.CreateSqliteAsync();
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        var columns = ColumnWalk.Of(Model(_ => { })).ToList();
        var known = columns.Select(column => column.Place).ToHashSet();
        return
        [
            .. columns,
            .. ColumnWalk.Of(connection).Where(column => !known.Contains(column.Place)),
            .. CodeWalk.Of(Code, _ => true).Distinct(),
            .. CodeWalk.LogValues(Code.GetTypes()).Distinct(),
            .. CodeWalk.MailKinds(typeof(MailKind)),
            .. MemoryWalk.Of(Code.GetTypes(), Services()),
        ];
    }

    public static IServiceCollection Services()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "MijnOptie.App", ContentRootPath = Repository.Path("MijnOptie.App"), EnvironmentName = "Production" });
        builder.AddMijnOptie();
        return builder.Services;
    }

    /// <summary>The model of the application, with a change for the length of a test.</summary>
    public static IModel Model(Action<ModelBuilder> change)
    {
        var builder = new DbContextOptionsBuilder<SqliteAppDbContext>();
        DatabaseProviders.UseSqlite(builder, "Data Source=:memory:");
        builder.UseApplicationServiceProvider(IdentitySchema.Services);
        builder.ReplaceService<IModelCustomizer, ChangedModel>();
        ChangedModel.Change.Value = change;
        builder.EnableServiceProviderCaching(false);
        using var context = new SqliteAppDbContext(builder.Options);
        return context.Model;
    }

    private sealed class ChangedModel(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public static readonly ThreadLocal<Action<ModelBuilder>?> Change = new();

        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            Change.Value?.Invoke(modelBuilder);
        }
    }
}
