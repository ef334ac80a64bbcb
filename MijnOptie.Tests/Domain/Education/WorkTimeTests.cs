using System.Globalization;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Education;

public sealed class WorkTimeTests
{
    [Theory]
    [InlineData("BAO_38", "0.6", 995)]
    [InlineData("BAO_38", "0.025", 41)]
    [InlineData("SO_TOT7", "0.2", 332)]
    [InlineData("BAO_38", "0.8536", 1416)]
    [InlineData("HAVO_45", "0.8", 1327)]
    [InlineData("MBO_4", "0.6", 995)]
    [InlineData("VAVO", "1", 1659)]
    [InlineData("BAO_38", "0.5", 830)] // 829.5: half up
    public void Given_a_factor_When_turned_into_hours_a_year_Then_it_is_rounded_half_up(string sector, string factor, int hours) =>
        Assert.Equal(hours, WorkTimes.Of(new(sector))!.AnnualHours(Factor(factor)));

    [Theory]
    [InlineData("0.8536", "34:09")]
    [InlineData("0.4636", "18:33")]
    [InlineData("0.6", "24:00")]
    [InlineData("0.0001", "0:00")]
    [InlineData("1", "40:00")]
    public void Given_an_old_factor_When_shown_as_a_clock_Then_minutes_are_the_nearest(string factor, string clock) =>
        Assert.Equal(clock, WorkTimes.Primary.ClockTime(Factor(factor)));

    [Fact]
    public void Given_an_old_factor_When_extended_Then_it_lands_on_a_whole_hour()
    {
        Assert.Equal(19m, WorkTimes.Primary.UpToStep(Factor("0.4636")).PerWeek);
        Assert.Equal(0.475m, WorkTimes.Primary.UpToStep(Factor("0.4636")).WorkTimeFactor);
        Assert.Equal(19m, WorkTimes.Primary.UpToStep(Hours.Whole(19)).PerWeek);
        Assert.Equal(Factor("0.4636"), WorkTimes.Secondary.UpToStep(Factor("0.4636")));
    }

    [Fact]
    public void Given_social_security_When_asked_Then_mbo_counts_its_own_week()
    {
        Assert.Equal(22.1m, WorkTimes.Vocational.SocialSecurityHours(Factor("0.6")));
        Assert.Null(WorkTimes.Primary.SocialSecurityHours(Factor("0.6")));
    }

    [Theory]
    [InlineData("BAO_38", "0.2", ContractRemarks.None)]
    [InlineData("BAO_38", "0.175", ContractRemarks.UnderSmallestContract)]
    [InlineData("BAO_38", "0.4636", ContractRemarks.BetweenSteps)]
    [InlineData("BAO_38", "0.1001", ContractRemarks.BetweenSteps | ContractRemarks.UnderSmallestContract)]
    [InlineData("HAVO_45", "0.1001", ContractRemarks.None)]
    public void Given_an_unusual_size_When_asked_Then_it_is_remarked_upon(string sector, string factor, ContractRemarks remarks) =>
        Assert.Equal(remarks, WorkTimes.Of(new(sector))!.Remarks(Factor(factor)));

    [Fact]
    public void Given_several_posts_When_added_up_Then_more_than_full_time_is_refused_unless_allowed()
    {
        Assert.Equal(Factor("0.9"), WorkTime.Together([Factor("0.4"), Factor("0.5")], Hours.FullTime).Value);
        Assert.Equal(36m, WorkTime.Together([Factor("0.4"), Factor("0.5")], Hours.FullTime).Value.PerWeek);
        Assert.Equal(Hours.FullTime, WorkTime.Together([Factor("0.4"), Factor("0.6")], Hours.FullTime).Value);
        var refused = WorkTime.Together([Factor("0.4"), Factor("0.7")], Hours.FullTime).Error;
        Assert.Equal("Hours.TogetherTooMany", refused?.Code);
        Assert.Equal([1.1m, 1m], refused?.Arguments);
        Assert.True(WorkTime.Together([Factor("0.4"), Factor("0.7")], new Hours(12_000)).IsSuccess);
    }

    [Fact]
    public void Given_a_wish_and_a_post_When_compared_Then_they_overlap_or_not()
    {
        var wish = HoursRange.Create(Hours.Whole(20), Hours.Whole(25)).Value;
        Assert.True(wish.Overlaps(HoursRange.Create(Hours.Whole(24), Hours.Whole(32)).Value));
        Assert.False(wish.Overlaps(HoursRange.Create(Hours.Whole(26), Hours.Whole(32)).Value));
    }

    [Fact]
    public void Given_a_student_teacher_at_half_time_When_appointed_Then_it_lasts_at_most_ten_months()
    {
        var route = QualificationRules.Standard.Judge(Questions.Ask("LIO_PO!", "BAO_38", "PO_GROEP") with { Size = Factor("0.5") }).Routes.Single();
        Assert.Equal(new DateOnly(2027, 6, 30), route.EndsOn);
        Assert.All(
            EducationTables.Standard.Rules.Where(rule => rule.Term.Unit == TermUnit.FullTimeMonths),
            rule => Assert.Equal(WorkTimes.StudentTeacherMonths.Value, rule.Term.Months));
    }

    [Fact]
    public void Given_a_guest_teacher_When_looked_up_Then_rules_and_figure_agree()
    {
        var guests = EducationTables.Standard.Rules.Where(rule => rule.Situation == PositionSituations.GuestTeacher).ToArray();
        Assert.NotEmpty(guests);
        Assert.All(guests, rule => Assert.Equal(WorkTimes.GuestTeacherHours.Value, rule.MaximumHoursPerWeek));
    }

    [Fact]
    public void Given_every_sector_When_looked_up_Then_only_the_central_office_has_no_figures() => Assert.Equal(
        ["STAF"],
        EducationTables.Standard.Sectors.All.Where(sector => WorkTimes.Of(sector.Code) is null).Select(sector => sector.Code.Value));

    [Fact]
    public void Given_the_product_week_When_compared_Then_it_is_the_week_hours_are_kept_in() =>
        Assert.All(new[] { WorkTimes.Primary, WorkTimes.Secondary, WorkTimes.Vocational }, time => Assert.Equal(Hours.FullWeek, time.HoursPerWeek.Value));

    private static Hours Factor(string factor) => Hours.FromWorkTimeFactor(decimal.Parse(factor, CultureInfo.InvariantCulture)).Value;
}
