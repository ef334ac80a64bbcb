using CsCheck;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Privacy;

public sealed class BreachRulesTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 24, 16, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(72, 0, false)]
    [InlineData(72, 1, true)]
    [InlineData(1, 0, false)]
    public void Given_a_breach_over_Christmas_When_nothing_is_decided_Then_it_is_late_after_72_hours(int hours, int seconds, bool late) =>
        Assert.Equal(late, BreachRules.IsLate(Facts(), Aware.AddHours(hours).AddSeconds(seconds)));

    [Fact]
    public void Given_a_new_breach_When_asked_Then_it_must_be_reported_and_what_was_done_described() =>
        Assert.Equal([BreachDuty.Report, BreachDuty.DescribeMeasures], BreachRules.Open(Facts()));

    [Fact]
    public void Given_a_high_risk_When_the_people_were_not_told_Then_they_must_be_unless_a_reason_is_written_down()
    {
        Assert.Contains(BreachDuty.TellPeople, BreachRules.Open(Facts() with { Risk = BreachRisk.High }));
        Assert.DoesNotContain(BreachDuty.TellPeople, BreachRules.Open(Facts() with { Risk = BreachRisk.High, HasReasonNotToTell = true }));
        Assert.DoesNotContain(BreachDuty.TellPeople, BreachRules.Open(Facts() with { Risk = BreachRisk.Risk }));
    }

    [Fact]
    public void Given_a_report_after_72_hours_When_no_reason_is_written_down_Then_one_is_asked()
    {
        Assert.Contains(BreachDuty.ExplainDelay, BreachRules.Open(Facts() with { ReportedAt = Aware.AddHours(73) }));
        Assert.DoesNotContain(BreachDuty.ExplainDelay, BreachRules.Open(Facts() with { ReportedAt = Aware.AddHours(72) }));
        Assert.DoesNotContain(BreachDuty.ExplainDelay, BreachRules.Open(Facts() with { ReportedAt = Aware.AddHours(73), HasReasonNotToReport = true }));
    }

    [Fact]
    public void Given_any_time_on_the_clock_When_it_is_turned_into_a_moment_Then_the_clock_says_the_same_or_an_hour_later() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 1439]).Sample((day, minute) =>
        {
            var date = new DateOnly(2024, 1, 1).AddDays(day);
            var time = TimeOnly.MinValue.AddMinutes(minute);
            var moment = DutchTime.At(date, time);
            Assert.Contains(DutchTime.ClockOf(moment), new[] { time, time.AddHours(1) });
            Assert.Equal(date, DutchTime.DayOf(moment));
        });

    private static BreachFacts Facts() => new(Aware, BreachRisk.Unknown, null, false, false, false, false);
}
