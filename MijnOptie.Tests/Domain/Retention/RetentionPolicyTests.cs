using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Retention;

[Trait("Promise", "P09")]
public sealed class RetentionPolicyTests
{
    private static readonly RetentionPolicy Policy = new(
        "candidate", new DisplayName("Kandidaat", "Candidate"), "Candidates",
        [RetentionRule.OneYearAfterEntry, RetentionRule.OneYearAfterSession], RetentionTerm.Days(30));

    private static readonly DateTimeOffset Entry = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Given_the_last_day_When_it_is_not_over_Then_the_record_stays()
    {
        var end = DutchTime.StartOf(new DateOnly(2027, 3, 11));

        Assert.IsType<RetentionDecision.Warn>(Decide(end.AddTicks(-1)));
        Assert.Equal(new RetentionDecision.Erase(RetentionRule.OneYearAfterEntry), Decide(end));
    }

    [Fact]
    public void Given_thirty_days_before_the_end_When_decided_Then_the_person_is_warned_and_not_a_day_earlier()
    {
        Assert.Equal(new RetentionDecision.Keep(new DateOnly(2027, 3, 10)), Decide(DutchTime.StartOf(new DateOnly(2027, 2, 8)).AddTicks(-1)));
        Assert.Equal(new RetentionDecision.Warn(new DateOnly(2027, 3, 10)), Decide(DutchTime.StartOf(new DateOnly(2027, 2, 8))));
    }

    [Fact]
    public void Given_a_later_session_When_no_new_entry_was_made_Then_the_earliest_end_counts() =>
        Assert.Equal(
            new RetentionDecision.Erase(RetentionRule.OneYearAfterEntry),
            Policy.Decide(Clocks((RetentionClock.CandidateEntry, Entry), (RetentionClock.CandidateSession, Entry.AddMonths(6))), Entry.AddYears(1).AddDays(1)));

    [Fact]
    public void Given_a_renewed_entry_When_the_last_session_is_older_Then_the_earliest_end_counts() =>
        Assert.Equal(
            new RetentionDecision.Erase(RetentionRule.OneYearAfterSession),
            Policy.Decide(Clocks((RetentionClock.CandidateEntry, Entry.AddMonths(6)), (RetentionClock.CandidateSession, Entry)), Entry.AddYears(1).AddDays(1)));

    [Fact]
    public void Given_no_clock_When_decided_Then_nothing_runs() =>
        Assert.Equal(new RetentionDecision.Keep(null), Policy.Decide(Clocks(), Entry.AddYears(9)));

    [Fact]
    public void Given_another_clock_When_it_moves_Then_the_end_does_not()
    {
        var now = Entry.AddYears(1).AddDays(1);

        Assert.IsType<RetentionDecision.Erase>(
            Policy.Decide(Clocks((RetentionClock.CandidateEntry, Entry), (RetentionClock.LastContact, now), (RetentionClock.Recorded, now)), now));
    }

    [Fact]
    public void Given_a_hold_When_the_term_has_passed_Then_it_keeps_the_record_to_its_own_last_day()
    {
        var now = Entry.AddYears(1).AddDays(1);
        var today = DutchTime.DayOf(now);

        Assert.Equal(new RetentionDecision.Held(today), Policy.Decide(Clocks((RetentionClock.CandidateEntry, Entry)), now, today));
        Assert.IsType<RetentionDecision.Erase>(Policy.Decide(Clocks((RetentionClock.CandidateEntry, Entry)), now, today.AddDays(-1)));
    }

    private static RetentionDecision Decide(DateTimeOffset now) => Policy.Decide(Clocks((RetentionClock.CandidateEntry, Entry)), now);

    private static Dictionary<RetentionClock, DateTimeOffset> Clocks(params (RetentionClock Clock, DateTimeOffset At)[] clocks) =>
        clocks.ToDictionary(each => each.Clock, each => each.At);
}
