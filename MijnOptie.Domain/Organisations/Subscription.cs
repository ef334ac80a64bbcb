using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Organisations;

/// <summary>
/// The subscription of an organisation: on which days it may use the product (P17, P19). Whole days in the Netherlands; the
/// last day of a term still counts.
/// </summary>
public sealed record Subscription
{
    /// <summary>Longest term by which a subscription goes on by itself, in months.</summary>
    public const int MaximumTermMonths = 60;

    private Subscription(DateOnly start, DateOnly? end, int? renewalMonths) => (Start, End, RenewalMonths) = (start, end, renewalMonths);

    /// <summary>First day, inclusive.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day of the term that was agreed, inclusive; null when no end was agreed.</summary>
    public DateOnly? End { get; }

    /// <summary>By how many months it goes on by itself each time a term ends, from 1 to <see cref="MaximumTermMonths"/>; null when it
    /// stops at <see cref="End"/> unless someone agrees a new end.</summary>
    public int? RenewalMonths { get; }

    /// <summary>Makes a subscription.</summary>
    /// <returns>The subscription, or <c>Period.EndBeforeStart</c> (both days), <c>Subscription.EndMissing</c> (it cannot go on after an
    /// end that was not agreed) or <c>Subscription.Term</c> (the bound).</returns>
    public static Result<Subscription> Create(DateOnly start, DateOnly? end, int? renewalMonths)
    {
        if (!DateRange.Create(start, end).TryGet(out _, out var error)) return error;
        if (renewalMonths is < 1 or > MaximumTermMonths) return new Error("Subscription.Term", MaximumTermMonths);
        if (renewalMonths is not null && end is null) return new Error("Subscription.EndMissing");
        return new Subscription(start, end, renewalMonths);
    }

    /// <summary>Where it stands on a day.</summary>
    public SubscriptionState On(DateOnly day)
    {
        if (day < Start) return new SubscriptionState.NotStarted(Start);
        var last = LastDayOfTermOn(day);
        return last < day ? new SubscriptionState.Ended(last.Value) : new SubscriptionState.Running(last, RenewalMonths is not null);
    }

    /// <summary>The last day of the term that holds a day, inclusive: after <see cref="End"/> a term of its own for each renewal. A term of
    /// months starts the day after the one before, so that a term that ends on 28 February goes on to the end of a later February.</summary>
    /// <returns>The last day; null when no end was agreed.</returns>
    public DateOnly? LastDayOfTermOn(DateOnly day)
    {
        if (End is not { } end || RenewalMonths is not { } months || day <= end) return End;
        var next = end.AddDays(1);
        var terms = (((day.Year - next.Year) * 12) + day.Month - next.Month) / months;
        while (TermEnd(terms) < day) terms++;
        while (terms > 1 && TermEnd(terms - 1) >= day) terms--;
        return TermEnd(terms);

        DateOnly TermEnd(int count) => next.AddMonths(count * months).AddDays(-1);
    }

    /// <summary>The same subscription, that stops after a day and does not go on by itself.</summary>
    /// <returns>The subscription, or <c>Period.EndBeforeStart</c> (both days).</returns>
    public Result<Subscription> StoppingAfter(DateOnly lastDay) => Create(Start, lastDay, null);
}
