using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Jobs;
using MijnOptie.Domain.Privacy;
using MijnOptie.Tests.Support;
using Quartz;

namespace MijnOptie.Tests.App.Jobs;

/// <summary>The tables of the clustered store are made by our migrations: Quartz itself says whether they are right.</summary>
public sealed partial class QuartzTablesTests
{
    [Fact]
    public void Given_the_schema_that_comes_with_Quartz_When_compared_Then_ours_has_every_table_column_type_and_key()
    {
        using var stream = typeof(IScheduler).Assembly.GetManifestResourceStream("Quartz.Impl.AdoJobStore.Schema.create_sqlServer.sql")!;
        using var reader = new StreamReader(stream);
        var theirs = Described(reader.ReadToEnd().Replace("{0}", QuartzTables.Prefix, StringComparison.Ordinal).Replace("{1}", QuartzTables.Prefix, StringComparison.Ordinal));
        var ours = Ours();

        Assert.True(theirs.Count > 150);
        Assert.Equal(theirs.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Given_the_tables_When_compared_with_the_register_Then_each_is_declared() =>
        Assert.Empty(Ours().Select(column => column.Split('.', ' ')[0]).Distinct()
            .Except(PersonalDataRegister.Impersonal.Select(i => i.Place).OfType<StoredPlace.Column>().Where(c => c.Name == "*").Select(c => c.Table)));

    [Fact]
    public async Task Given_our_tables_When_Quartz_starts_on_them_Then_it_finds_them_whole_and_runs_a_job_from_them()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("mijnoptie-quartz-").FullName;
        var connection = $"Data Source={Path.Combine(folder, "quartz.db")};Pooling=False";
        await using (var context = new QuartzOnly(new DbContextOptionsBuilder<QuartzOnly>().UseSqlite(connection).Options)) await context.Database.EnsureCreatedAsync(cancel);
        var runs = new RunCount();
        var scheduler = await QuartzSchedulerBuilder.Create(quartz =>
        {
            quartz.UseJobFactory(runs);
            quartz.UsePersistentStore(store => JobScheduler.Keep(store.UseSqlite(SqliteFactory.Instance, connection)));
        }).BuildScheduler(cancel);
        var job = JobBuilder.Create<RunCount>().WithIdentity("proef").StoreDurably().Build();
        await scheduler.AddJob(job, AddJobOptions.Replacing, cancel);
        await scheduler.ScheduleTrigger(TriggerBuilder.Create().ForJob(job).WithCronSchedule("0 0 4 * * ?").Build(), TriggerConflict.Replace, cancel);
        await scheduler.Start(cancel);
        for (var i = 0; i < 3; i++) await scheduler.TriggerJob(job.Key, new JobDataMap { ["slot"] = $"{i}" }, cancel);
        await Until.TrueAsync(() => runs.Count == 3);
        await scheduler.Shutdown(waitForJobsToComplete: true, cancel);

        Directory.Delete(folder, recursive: true);
    }

    // "TABLE.COLUMN type null|not null", and "TABLE key COLUMN,COLUMN".
    private static List<string> Described(string script)
    {
        var described = new List<string>();
        foreach (Match table in Table().Matches(script))
        {
            var name = table.Groups["name"].Value;
            foreach (Match column in Column().Matches(table.Groups["body"].Value))
            {
                var type = column.Groups["type"].Value.Replace("numeric", "decimal", StringComparison.Ordinal);
                described.Add($"{name}.{column.Groups["name"].Value} {type} {(column.Value.Contains("NOT NULL", StringComparison.Ordinal) ? "not null" : "null")}");
            }
            described.Add($"{name} key {Key().Match(table.Groups["body"].Value).Groups["columns"].Value}");
        }
        return described;
    }

    private static List<string> Ours()
    {
        var builder = new DbContextOptionsBuilder<SqlServerAppDbContext>();
        DatabaseProviders.UseSqlServer(builder, "Server=none.invalid;Database=none", 42);
        using var context = new SqlServerAppDbContext(builder.UseApplicationServiceProvider(IdentitySchema.Services).Options);
        return
        [
            .. context.Model.GetRelationalModel().Tables.Where(table => table.Name.StartsWith(QuartzTables.Prefix, StringComparison.Ordinal)).SelectMany(table =>
                table.Columns.Select(column => $"{table.Name}.{column.Name} {column.StoreType} {(column.IsNullable ? "null" : "not null")}")
                    .Append($"{table.Name} key {string.Join(',', table.PrimaryKey!.Columns.Select(column => column.Name))}")),
        ];
    }

    [GeneratedRegex(@"CREATE TABLE (?<name>\w+) \((?<body>.*?)\n  \);", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex(@"^    (?<name>[A-Z_0-9]+) (?<type>[a-z]+(\([^)]*\))?)[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Column();

    [GeneratedRegex(@"PRIMARY KEY \((?<columns>[^)]*)\)")]
    private static partial Regex Key();

    internal sealed class QuartzOnly(DbContextOptions<QuartzOnly> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => QuartzTables.Apply(modelBuilder);
    }

    [DisallowConcurrentExecution]
    internal sealed class RunCount : IJob, Quartz.Extensibility.IJobFactory
    {
        private int count;

        public int Count => count;

        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref count);
            return ValueTask.CompletedTask;
        }

        public ValueTask<Quartz.Extensibility.JobScope> CreateJob(Quartz.Extensibility.TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new Quartz.Extensibility.JobScope(this));

        public ValueTask ReturnJob(Quartz.Extensibility.JobScope job, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
