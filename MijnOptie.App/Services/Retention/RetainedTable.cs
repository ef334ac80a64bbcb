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
/// <param name="policy">The policy.</param>
/// <param name="due">The rows whose term is over at a moment, the oldest first.</param>
/// <param name="proven">Erases with proof.</param>
internal sealed class RetainedTable<TRow>(
    RetentionPolicy policy, Func<AppDbContext, DateTimeOffset, IOrderedQueryable<TRow>> due, ProvenErasure proven) : IRetainedRecords
    where TRow : class
{
    public RetentionPolicy Policy => policy;

    public bool AreOfOrganisations { get; } = typeof(ITenantOwned).IsAssignableFrom(typeof(TRow));

    public Task<int> CountDueAsync(AppDbContext context, DateTimeOffset moment, CancellationToken cancellationToken) =>
        due(context, moment).CountAsync(cancellationToken);

    public async Task<int> EraseSomeAsync(TenantScope scope, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        var order = new ErasureOrder(policy.Code, policy.Version, DeletionCause.RetentionEnded);
        var erased = await proven.RunAsync(scope, order, async context => Erased.Records(
            policy.Table!, // a table has rows, so its policy names it
            await due(context, now).TagWith(AppendOnlyRetention.Tag).Take(most).ExecuteDeleteAsync(cancellationToken)), cancellationToken);
        return erased.Counts.Sum(each => each.Count);
    }
}
