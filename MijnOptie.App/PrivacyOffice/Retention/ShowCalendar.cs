using System.Collections.Immutable;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Retention;

/// <summary>
/// What goes when, on which rule: counted per month from the clocks that the register names in the organisation's own tables.
/// </summary>
internal sealed class ShowCalendar(CurrentStaff staff, DataContexts contexts)
{
    public async Task<ImmutableArray<CalendarLine>> HandleAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        await using var context = contexts.Open(member.Scope);
        var lines = ImmutableArray.CreateBuilder<CalendarLine>();
        foreach (var policy in RetentionPolicies.All)
        {
            foreach (var rule in policy.Rules)
            {
                if (policy.Table is null || ClockOf(context.Model, policy.Table, rule.Clock) is not { } clock) continue;
                var days = await DaysAsync(context, clock, cancellationToken);
                lines.AddRange(days.GroupBy(moment => MonthOf(rule.LastDay(moment)))
                    .Select(group => new CalendarLine(group.Key, policy, rule, group.Count())));
            }
        }
        return [.. lines.OrderBy(line => line.Month).ThenBy(line => line.Policy.Code, StringComparer.Ordinal)];
    }

    // Only what belongs to the organisation itself: the rest of the platform is not its to see.
    private static IProperty? ClockOf(IModel model, string table, RetentionClock clock)
    {
        var column = PersonalDataRegister.Fields.FirstOrDefault(field => field.Table == table && field.Clock == clock)?.Column;
        var entity = model.GetEntityTypes().FirstOrDefault(entity => entity.GetTableName() == table && typeof(ITenantOwned).IsAssignableFrom(entity.ClrType));
        return column is null || entity is null ? null : entity.FindProperty(column);
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static Task<List<DateTimeOffset>> DaysAsync(AppDbContext context, IProperty clock, CancellationToken cancellationToken)
    {
        var read = typeof(ShowCalendar).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(clock.DeclaringType.ClrType);
        return (Task<List<DateTimeOffset>>)read.Invoke(null, [context, clock.Name, cancellationToken])!;
    }

    private static Task<List<DateTimeOffset>> ReadAsync<TRow>(AppDbContext context, string clock, CancellationToken cancellationToken)
        where TRow : class => context.Set<TRow>().AsNoTracking()
        .Select(row => EF.Property<DateTimeOffset?>(row, clock))
        .Where(moment => moment != null)
        .Select(moment => moment!.Value)
        .ToListAsync(cancellationToken);
}
