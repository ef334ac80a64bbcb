using CsCheck;
using MijnOptie.Domain.Organisations;

namespace MijnOptie.Tests.Domain.Organisations;

[Trait("Promise", "P19")]
public sealed class SubscriptionTests
{
    private static readonly DateOnly Start = new(2026, 8, 1);
    private static readonly DateOnly End = new(2027, 7, 31);

    private static readonly Gen<Subscription> Any =
        from start in Gen.Int[0, 2_000]
        from length in Gen.Int[0, 1_500]
        from months in Gen.Int[1, Subscription.MaximumTermMonths]
        from kind in Gen.Int[0, 2]
        select Subscription.Create(Start.AddDays(start), kind == 0 ? null : Start.AddDays(start + length), kind == 2 ? months : null).Value;

    [Theory]
    [InlineData("2026-07-31", "NotStarted")]
    [InlineData("2026-08-01", "Running")]
    [InlineData("2027-07-31", "Running")]
    [InlineData("2027-08-01", "Ended")]
    public void Given_a_term_When_a_day_at_its_edges_comes_Then_first_and_last_day_count(string day, string state)
    {
        var subscription = Subscription.Create(Start, End, null).Value;

        Assert.Equal(state, subscription.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).GetType().Name);
    }

    [Fact]
    public void Given_a_subscription_of_one_day_When_asked_Then_it_runs_that_day_alone()
    {
        var subscription = Subscription.Create(Start, Start, null).Value;

        Assert.IsType<SubscriptionState.NotStarted>(subscription.On(Start.AddDays(-1)));
        Assert.Equal(new SubscriptionState.Running(Start, false), subscription.On(Start));
        Assert.Equal(new SubscriptionState.Ended(Start), subscription.On(Start.AddDays(1)));
    }

    [Fact]
    public void Given_no_agreed_end_When_any_day_comes_Then_it_runs_without_end() =>
        Assert.Equal(new SubscriptionState.Running(null, false), Subscription.Create(Start, null, null).Value.On(DateOnly.MaxValue));

    [Theory]
    [InlineData("2027-07-31", "2027-07-31")]
    [InlineData("2027-08-01", "2028-07-31")]
    [InlineData("2028-07-31", "2028-07-31")]
    [InlineData("2028-08-01", "2029-07-31")]
    [InlineData("2040-01-01", "2040-07-31")]
    public void Given_renewal_by_itself_When_a_term_is_over_Then_the_next_one_runs(string day, string until)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var subscription = Subscription.Create(Start, End, 12).Value;

        Assert.Equal(new SubscriptionState.Running(DateOnly.Parse(until, culture), true), subscription.On(DateOnly.Parse(day, culture)));
    }

    [Theory]
    [InlineData("2027-02-28", 12, "2027-03-01", "2028-02-29")]
    [InlineData("2027-01-31", 1, "2027-02-01", "2027-02-28")]
    [InlineData("2027-01-31", 1, "2027-03-01", "2027-03-31")]
    [InlineData("2027-01-30", 1, "2027-03-01", "2027-03-30")]
    [InlineData("2027-01-30", 1, "2027-02-28", "2027-03-30")]
    public void Given_a_term_at_the_end_of_a_month_When_renewed_Then_no_day_is_lost_or_given_twice(string end, int months, string day, string until)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var subscription = Subscription.Create(new DateOnly(2026, 1, 1), DateOnly.Parse(end, culture), months).Value;

        Assert.Equal(DateOnly.Parse(until, culture), subscription.LastDayOfTermOn(DateOnly.Parse(day, culture)));
    }

    [Fact]
    public void Given_any_subscription_When_days_pass_Then_it_starts_once_and_never_comes_back_after_its_end() =>
        Gen.Select(Any, Gen.Int[-100, 4_000], Gen.Int[0, 500]).Sample((subscription, from, later) =>
        {
            var (before, after) = (subscription.On(Start.AddDays(from)), subscription.On(Start.AddDays(from + later)));
            return Rank(before) <= Rank(after);

            static int Rank(SubscriptionState state) => state switch { SubscriptionState.NotStarted => 0, SubscriptionState.Running => 1, _ => 2 };
        });

    [Fact]
    public void Given_any_subscription_When_its_term_is_asked_Then_it_holds_the_day_and_terms_follow_each_other() =>
        Gen.Select(Any, Gen.Int[0, 4_000]).Sample((subscription, at) =>
        {
            var day = Start.AddDays(at);
            if (subscription.On(day) is not SubscriptionState.Running { Until: { } until }) return true;
            var holds = day <= until && subscription.LastDayOfTermOn(until) == until;
            return holds && (subscription.RenewalMonths is null || subscription.LastDayOfTermOn(until.AddDays(1)) > until);
        });

    [Fact]
    public void Given_a_running_subscription_When_it_is_stopped_Then_it_runs_to_that_day_and_no_further()
    {
        var stopped = Subscription.Create(Start, End, 12).Value.StoppingAfter(new DateOnly(2026, 12, 31)).Value;

        Assert.Equal(new SubscriptionState.Running(new DateOnly(2026, 12, 31), false), stopped.On(new DateOnly(2026, 12, 31)));
        Assert.Equal(new SubscriptionState.Ended(new DateOnly(2026, 12, 31)), stopped.On(new DateOnly(2027, 1, 1)));
    }

    [Theory]
    [InlineData(-1, null, "Period.EndBeforeStart")]
    [InlineData(null, 12, "Subscription.EndMissing")]
    [InlineData(10, 0, "Subscription.Term")]
    [InlineData(10, 61, "Subscription.Term")]
    [InlineData(10, 60, null)]
    [InlineData(0, 1, null)]
    public void Given_what_cannot_be_agreed_When_made_Then_it_is_refused(int? days, int? months, string? code) =>
        Assert.Equal(code, Subscription.Create(Start, days is { } length ? Start.AddDays(length) : null, months).Error?.Code);
}
