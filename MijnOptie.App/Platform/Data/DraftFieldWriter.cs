using System.Data;
using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MijnOptie.App.Platform.Data;

/// <summary>
/// Keeps fields of drafts. All that come in while the disk is busy are written together in the next transaction, in the
/// order in which they came; who asks is answered when they are safe on disk. It is the one hot write of the product, so
/// it speaks SQL, of the kind both databases know.
/// </summary>
internal sealed class DraftFieldWriter(DataContexts contexts) : IAsyncDisposable
{
    private const int LargestBatch = 200;

    private const string Touch =
        "UPDATE IntakeDrafts SET ChangedAt = @at, ExpiresAt = @until WHERE Id = @draft AND TokenHash = @hash AND ExpiresAt > @at";

    private const string Create =
        "INSERT INTO IntakeDrafts (Id, TokenHash, CreatedAt, ChangedAt, ExpiresAt) SELECT @draft, @hash, @at, @at, @until "
        + "WHERE NOT EXISTS (SELECT 1 FROM IntakeDrafts WHERE Id = @draft)";

    private const string Change = "UPDATE IntakeDraftFields SET Value = @value, SavedAt = @at WHERE DraftId = @draft AND Field = @field";

    private const string Add = "INSERT INTO IntakeDraftFields (DraftId, Field, Value, SavedAt) VALUES (@draft, @field, @value, @at)";

    private readonly Channel<Pending> queue = Channel.CreateUnbounded<Pending>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lock door = new();
    private Task? writing;

    /// <summary>Keeps a field; makes the draft when it is its first.</summary>
    /// <returns>False when the draft has expired, or is not the one this hash belongs to: then nothing is kept.</returns>
    public async Task<bool> SaveAsync(DraftFieldChange change, CancellationToken cancellationToken)
    {
        lock (door) writing ??= Task.Run(WriteAsync, CancellationToken.None);
        var pending = new Pending(change, new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
        await queue.Writer.WriteAsync(pending, cancellationToken);
        return await pending.Answer.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        if (writing is not null) await writing;
    }

    private async Task WriteAsync()
    {
        var batch = new List<Pending>();
        while (await queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < LargestBatch && queue.Reader.TryRead(out var next)) batch.Add(next);
            try
            {
                var kept = await WriteBatchAsync(batch);
                for (var i = 0; i < batch.Count; i++) batch[i].Answer.SetResult(kept[i]);
            }
            catch (Exception exception)
            {
                // Each who asked hears of it; the next batch tries anew.
                foreach (var pending in batch) pending.Answer.TrySetException(exception);
            }
            // What was filled in must not wait in memory for the next batch.
            batch.Clear();
        }
    }

    private async Task<bool[]> WriteBatchAsync(List<Pending> batch)
    {
        await using var context = contexts.OpenPlatform();
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            try
            {
                return await InTransactionAsync(context, batch);
            }
            catch (DbException)
            {
                // Another instance made the same draft or field at the same moment: now it is there to be changed.
                return await InTransactionAsync(context, batch);
            }
        });
    }

    private static async Task<bool[]> InTransactionAsync(AppDbContext context, List<Pending> batch)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(CancellationToken.None);
        await using var touch = Command(context, transaction, Touch, field: false);
        await using var create = Command(context, transaction, Create, field: false);
        await using var change = Command(context, transaction, Change, field: true);
        await using var add = Command(context, transaction, Add, field: true);
        var kept = new bool[batch.Count];
        for (var i = 0; i < kept.Length; i++)
        {
            var asked = batch[i].Change;
            kept[i] = await RunAsync(touch, asked) > 0 || await RunAsync(create, asked) > 0;
            if (kept[i] && await RunAsync(change, asked) == 0) await RunAsync(add, asked);
        }
        await transaction.CommitAsync(CancellationToken.None);
        return kept;
    }

    private static DbCommand Command(AppDbContext context, IDbContextTransaction transaction, string sql, bool field)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction.GetDbTransaction();
        Parameter("@draft", DbType.Guid);
        Parameter("@at", DbType.DateTime2);
        if (field)
        {
            Parameter("@field", DbType.String);
            Parameter("@value", DbType.String);
        }
        else
        {
            Parameter("@hash", DbType.String);
            Parameter("@until", DbType.DateTime2);
        }
        return command;

        void Parameter(string name, DbType type)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = type;
            command.Parameters.Add(parameter);
        }
    }

    private static Task<int> RunAsync(DbCommand command, DraftFieldChange change)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            parameter.Value = parameter.ParameterName switch
            {
                "@draft" => change.Draft,
                "@hash" => change.TokenHash,
                "@at" => change.At.UtcDateTime,
                "@until" => change.ExpiresAt.UtcDateTime,
                "@field" => change.Field,
                _ => change.Value,
            };
        }
        return command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private sealed record Pending(DraftFieldChange Change, TaskCompletionSource<bool> Answer);
}
