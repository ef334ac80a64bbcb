using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Retention;

/// <summary>
/// Rows of one table that go by themselves when their term is over: logs, sent mail, drafts. What hangs on a row goes with it by foreign key.
/// </summary>
/// <typeparam name="TRow">The row.</typeparam>
/// <param name="policy">The policy, with one rule.</param>
/// <param name="clock">Where the clock of a row stands; null while it does not run.</param>
/// <param name="contexts">Opens contexts.</param>
/// <param name="log">The deletion log.</param>
internal sealed class RetainedTable<TRow>(
    RetentionPolicy policy, Expression<Func<TRow, DateTimeOffset?>> clock, DataContexts contexts, DeletionLog log) : IRetainedRecords
    where TRow : class
{
    public RetentionPolicy Policy => policy;

    public bool AreOfOrganisations { get; } = typeof(ITenantOwned).IsAssignableFrom(typeof(TRow));

    public Task<int> CountDueAsync(AppDbContext context, DateTimeOffset moment, CancellationToken cancellationToken) =>
        Due(context, moment).CountAsync(cancellationToken);

    public async Task<int> EraseSomeAsync(TenantScope scope, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var erased = await Due(context, now).OrderBy(clock).Take(most).ExecuteDeleteAsync(cancellationToken);
            if (erased > 0)
            {
                var record = await log.AddAsync(
                    context, policy.Code, policy.Version, DeletionCause.RetentionEnded, [new DeletionCount(policy.Table, erased)], cancellationToken);
                await context.SaveChangesAsync(cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                await log.WriteOutAsync(scope, record, CancellationToken.None);
            }
            return erased;
        });
    }

    private IQueryable<TRow> Due(AppDbContext context, DateTimeOffset moment)
    {
        var before = Expression.Constant(policy.Rules.Single().DueBefore(moment), typeof(DateTimeOffset?));
        return context.Set<TRow>()
            .TagWith(AppendOnlyRetention.Tag)
            .Where(Expression.Lambda<Func<TRow, bool>>(Expression.LessThan(clock.Body, before), clock.Parameters));
    }
}
