using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform;

public sealed class WriteGateTests
{
    [Fact]
    public async Task Given_many_writers_at_once_When_they_save_Then_each_row_is_there()
    {
        await using var app = await TestApp.BuildAsync();
        var contexts = app.Services.GetRequiredService<DataContexts>();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await using var context = contexts.OpenPlatform();
                context.IntakeDrafts.Add(ADraft($"{writer}-{i}"));
                await context.SaveChangesAsync();
            }
        })));

        await using var reader = contexts.OpenPlatform();
        Assert.Equal(160, await reader.IntakeDrafts.CountAsync());
    }

    [Fact]
    public async Task Given_a_transaction_that_was_dropped_When_another_writes_Then_it_does_not_wait()
    {
        await using var app = await TestApp.BuildAsync();
        var contexts = app.Services.GetRequiredService<DataContexts>();
        await using (var dropped = contexts.OpenPlatform())
        {
            await dropped.Database.BeginTransactionAsync();
            dropped.IntakeDrafts.Add(ADraft("dropped"));
            await dropped.SaveChangesAsync();
        }

        await using var next = contexts.OpenPlatform();
        next.IntakeDrafts.Add(ADraft("next"));
        await next.SaveChangesAsync().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(["next"], await next.IntakeDrafts.Select(d => d.TokenHash).ToListAsync());
    }

    [Fact]
    public async Task Given_a_save_that_failed_When_another_writes_Then_it_does_not_wait()
    {
        await using var app = await TestApp.BuildAsync();
        var contexts = app.Services.GetRequiredService<DataContexts>();
        await using var failing = contexts.OpenPlatform();
        failing.IntakeDrafts.AddRange(ADraft("same"), ADraft("same"));
        await Assert.ThrowsAsync<DbUpdateException>(() => failing.SaveChangesAsync());

        await using var next = contexts.OpenPlatform();
        next.IntakeDrafts.Add(ADraft("next"));
        await next.SaveChangesAsync().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(1, await next.IntakeDrafts.CountAsync());
    }

    [Fact]
    public async Task Given_an_embedded_database_When_opened_Then_it_is_durable_and_overwrites_what_is_erased()
    {
        await using var app = await TestApp.BuildAsync();
        if (app.Database.Provider != DatabaseProvider.Sqlite) return;
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        await context.Database.OpenConnectionAsync();

        Assert.Equal("2", await Pragma(context, "synchronous"));
        Assert.Equal("wal", await Pragma(context, "journal_mode"));
        Assert.Equal("1", await Pragma(context, "secure_delete"));
        Assert.Equal("1", await Pragma(context, "foreign_keys"));
    }

    private static async Task<string?> Pragma(AppDbContext context, string name)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    private static IntakeDraftRow ADraft(string token) => new() { Id = Guid.NewGuid(), TokenHash = token };
}
