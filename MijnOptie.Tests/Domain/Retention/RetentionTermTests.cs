using CsCheck;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Retention;

[Trait("Promise", "P15")]
public sealed class RetentionTermTests
{
    private static readonly Gen<DateTimeOffset> AnyMoment =
        Gen.Long[new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks, new DateTime(2034, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks]
            .Select(ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private static readonly Gen<RetentionTerm> AnyTerm =
        Gen.Select(Gen.Int[0, 40], Gen.Enum<RetentionUnit>(), (count, unit) => new RetentionTerm(count, unit));

    [Theory]
    [InlineData("2026-11-25T14:30:00Z", "2027-11-25", "2027-11-25T23:00:00Z")]
    [InlineData("2026-11-25T23:30:00Z", "2027-11-26", "2027-11-26T23:00:00Z")] // past midnight in the Netherlands
    [InlineData("2028-02-29T12:00:00Z", "2029-02-28", "2029-02-28T23:00:00Z")] // no such day next year
    [InlineData("2027-02-28T12:00:00Z", "2028-02-28", "2028-02-28T23:00:00Z")] // not the 29th
    [InlineData("2026-03-27T12:00:00Z", "2027-03-27", "2027-03-27T23:00:00Z")] // the night before the clock goes forward
    [InlineData("2026-03-28T12:00:00Z", "2027-03-28", "2027-03-28T22:00:00Z")] // the day it goes forward
    [InlineData("2026-10-31T12:00:00Z", "2027-10-31", "2027-10-31T23:00:00Z")] // the day it goes back
    public void Given_a_year_When_it_began_at_a_moment_Then_its_last_day_counts_whole(string start, string lastDay, string after)
    {
        var term = RetentionTerm.Years(1);
        var began = DateTimeOffset.Parse(start, null);

        Assert.Equal(DateOnly.Parse(lastDay, null), term.LastDay(began));
        Assert.Equal(DateTimeOffset.Parse(after, null), term.After(began));
    }

    [Fact]
    public void Given_no_term_When_asked_Then_the_event_itself_is_the_end()
    {
        var moment = new DateTimeOffset(2026, 11, 25, 14, 30, 0, TimeSpan.Zero);

        Assert.Equal(moment, RetentionTerm.None.After(moment));
    }

    [Fact]
    public void Given_any_event_and_now_When_a_database_looks_for_what_is_due_Then_it_finds_what_the_rule_says() =>
        Gen.Select(AnyTerm, AnyMoment, AnyMoment).Sample(
            (term, start, now) => term.After(start) <= now == start < term.PassedBefore(now), iter: 20_000);

    [Fact]
    public void Given_an_event_near_the_edge_When_a_database_looks_Then_it_finds_what_the_rule_says() =>
        Gen.Select(AnyTerm, AnyMoment, Gen.Long[-3 * TimeSpan.TicksPerDay, 3 * TimeSpan.TicksPerDay]).Sample(
            (term, start, off) =>
            {
                var now = term.After(start).AddTicks(off);
                return term.After(start) <= now == start < term.PassedBefore(now);
            },
            iter: 20_000);

    [Fact]
    public void Given_any_term_When_it_passes_Then_that_is_at_a_midnight_and_no_day_early_or_late() =>
        Gen.Select(AnyTerm.Where(term => term.Count > 0), AnyMoment).Sample(
            (term, start) =>
            {
                var after = term.After(start);
                var lastDay = term.LastDay(start);
                return DutchTime.StartOf(DutchTime.DayOf(after)) == after && DutchTime.DayOf(after.AddTicks(-1)) == lastDay;
            },
            iter: 20_000);
}
