using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Retention;

/// <summary>
/// Every policy through years of days, one look a night: the night a record goes is worked out here by plain calendar days. So it also holds for
/// what the application keeps none of yet: questions, consents, invoices.
/// </summary>
[Trait("Promise", "P15")]
public sealed class PolicyYearTests
{
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Theory]
    [InlineData("question", "2027-05-03", "2028-05-03")]
    [InlineData("question", "2028-02-29", "2029-02-28")]
    [InlineData("consent", "2027-10-31", "2028-10-31")]
    [InlineData("invoice", "2026-12-31", "2033-12-31")]
    [InlineData("disclosure", "2027-03-28", "2028-03-28")]
    [InlineData("breach", "2028-02-29", "2033-02-28")]
    [InlineData("job-run", "2027-01-01", "2028-01-01")]
    [InlineData("mail-file", "2027-03-25", "2027-04-01")]
    public void Given_a_record_of_a_day_When_the_nights_pass_Then_it_goes_in_the_night_after_its_last_day_and_no_other(string code, string from, string last)
    {
        var policy = RetentionPolicies.All.Single(p => p.Code == code);
        var clocks = new Dictionary<RetentionClock, DateTimeOffset> { [policy.Rules.Single().Clock] = At(DateOnly.Parse(from, null), new TimeOnly(23, 59)) };
        var end = DateOnly.Parse(last, null);

        for (var day = DateOnly.Parse(from, null).AddDays(1); day <= end; day = day.AddDays(1))
            Assert.IsNotType<RetentionDecision.Erase>(policy.Decide(clocks, At(day, new TimeOnly(3, 0))));
        Assert.IsNotType<RetentionDecision.Erase>(policy.Decide(clocks, At(end, new TimeOnly(23, 59))));
        Assert.IsType<RetentionDecision.Erase>(policy.Decide(clocks, At(end.AddDays(1), new TimeOnly(0, 0))));
    }

    [Theory]
    [InlineData("account")]
    [InlineData("organisation-contact")]
    [Trait("Promise", "P19")]
    public void Given_an_account_or_a_contact_When_the_service_ends_Then_it_goes_at_once_and_without_an_end_never(string code)
    {
        var policy = RetentionPolicies.All.Single(p => p.Code == code);
        var end = At(new DateOnly(2027, 6, 30), new TimeOnly(12, 0));

        Assert.IsType<RetentionDecision.Keep>(policy.Decide(new Dictionary<RetentionClock, DateTimeOffset>(), end.AddYears(20)));
        Assert.IsNotType<RetentionDecision.Erase>(policy.Decide(new Dictionary<RetentionClock, DateTimeOffset> { [RetentionClock.AccountEnd] = end }, end.AddTicks(-1)));
        Assert.IsType<RetentionDecision.Erase>(policy.Decide(new Dictionary<RetentionClock, DateTimeOffset> { [RetentionClock.AccountEnd] = end }, end));
    }

    [Fact]
    public void Given_a_policy_When_its_code_is_read_Then_no_other_has_it() => Assert.Distinct(RetentionPolicies.All.Select(p => p.Code));

    private static DateTimeOffset At(DateOnly day, TimeOnly time) => new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), Netherlands));
}
