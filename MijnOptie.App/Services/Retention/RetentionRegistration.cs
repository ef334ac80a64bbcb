using System.Linq.Expressions;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Retention;

internal static class RetentionRegistration
{
    /// <summary>Letting go of what is kept no longer.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services) => services
        .AddSingleton<RetentionRun>()
        .AddJob<RetentionJob>("retention", JobSchedule.Daily(new TimeOnly(0, 15)))
        .AddSingleton<IRetainedRecords, RetainedCandidates>()
        .AddSingleton<IRetainedRecords, RetainedAccounts>()
        .AddSingleton<IRetainedRecords, RetainedMailFiles>()
        .AddRetained<IntakeDraftRow>(RetentionPolicies.Draft, draft => draft.ChangedAt)
        .AddRetained(RetentionPolicies.OrganisationContact, ContactsAfterService)
        .AddRetained<OutboxMailRow>(RetentionPolicies.Mail, mail => mail.EndedAt)
        .AddRetained<AuditRow>(RetentionPolicies.Audit, line => line.At)
        .AddRetained<SignInRow>(RetentionPolicies.SignIn, line => line.At)
        .AddRetained<AccountDeviceRow>(RetentionPolicies.Device, device => device.LastSeenAt)
        .AddRetained<ShownMatchRow>(RetentionPolicies.ShownMatch, match => match.ShownAt)
        .AddRetained<DisclosureRow>(RetentionPolicies.Disclosure, line => line.At)
        .AddRetained<BreachRow>(RetentionPolicies.Breach, breach => breach.ClosedAt)
        .AddRetained<JobRunRow>(RetentionPolicies.JobRun, run => run.StartedAt);

    /// <summary>Lets rows of a table go when the term of their policy, which has one rule, is over.</summary>
    /// <param name="services">The services.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="clock">Where the clock of a row stands; null while it does not run.</param>
    public static IServiceCollection AddRetained<TRow>(
        this IServiceCollection services, RetentionPolicy policy, Expression<Func<TRow, DateTimeOffset?>> clock) where TRow : class =>
        services.AddRetained(policy, (context, moment) =>
        {
            var before = Expression.Constant(policy.Rules.Single().DueBefore(moment), typeof(DateTimeOffset?));
            return context.Set<TRow>().Where(Expression.Lambda<Func<TRow, bool>>(Expression.LessThan(clock.Body, before), clock.Parameters)).OrderBy(clock);
        });

    private static IServiceCollection AddRetained<TRow>(
        this IServiceCollection services, RetentionPolicy policy, Func<AppDbContext, DateTimeOffset, IOrderedQueryable<TRow>> due) where TRow : class =>
        services.AddSingleton<IRetainedRecords>(provider => new RetainedTable<TRow>(policy, due, provider.GetRequiredService<ProvenErasure>()));

    // The last day of service counts whole.
    private static IOrderedQueryable<OrganisationContactRow> ContactsAfterService(AppDbContext context, DateTimeOffset moment)
    {
        var today = DutchTime.DayOf(moment);
        return context.OrganisationContacts
            .Where(c => context.Organisations.Any(o => o.Id == c.OrganisationId && o.ServiceEndedOn < today))
            .OrderBy(c => c.OrganisationId);
    }
}
