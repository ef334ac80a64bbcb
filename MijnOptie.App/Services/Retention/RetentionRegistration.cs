using System.Linq.Expressions;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Retention;

internal static class RetentionRegistration
{
    /// <summary>Letting go of what is kept no longer.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services) => services
        .AddSingleton<RetentionRun>()
        .AddSingleton<IRetainedRecords, RetainedCandidates>()
        .AddRetained<IntakeDraftRow>(RetentionPolicies.Draft, draft => draft.ChangedAt)
        .AddRetained<OutboxMailRow>(RetentionPolicies.Mail, mail => mail.EndedAt)
        .AddRetained<AuditRow>(RetentionPolicies.Audit, line => line.At);

    /// <summary>Lets rows of a table go when the term of their policy is over.</summary>
    public static IServiceCollection AddRetained<TRow>(
        this IServiceCollection services, RetentionPolicy policy, Expression<Func<TRow, DateTimeOffset?>> clock) where TRow : class =>
        services.AddSingleton<IRetainedRecords>(provider => new RetainedTable<TRow>(
            policy, clock, provider.GetRequiredService<DataContexts>(), provider.GetRequiredService<DeletionLog>()));
}
