using CsCheck;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;

namespace MijnOptie.Tests.App.Services.Digests;

public sealed class DigestRhythmsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 30, 5, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Never", null, 0, false)]
    [InlineData("Workdays", null, 3, true)]
    [InlineData("Workdays", 2, 3, true)]
    [InlineData("Workdays", 3, 3, false)]
    [InlineData("Weekly", null, 0, true)]
    [InlineData("Weekly", null, 1, false)] // who is new on a Tuesday hears on Monday
    [InlineData("Weekly", -7, 0, true)]
    [InlineData("Weekly", 0, 0, false)]
    [InlineData("Weekly", 0, 4, false)]
    [InlineData("Weekly", -7, 1, true)] // nobody worked on Monday
    public void Given_a_rhythm_When_a_working_day_comes_Then_it_is_due_or_not(string rhythm, int? told, int today, bool due) =>
        Assert.Equal(due, DigestRhythms.IsDue(Enum.Parse<DigestRhythm>(rhythm), told is { } day ? Monday.AddDays(day) : null, Monday.AddDays(today)));

    [Fact]
    public void Given_any_weeks_of_working_days_When_run_each_day_Then_weekly_is_once_a_week()
    {
        Gen.Int[1, 60].Sample(weeks =>
        {
            DateTimeOffset? told = null;
            var count = 0;
            for (var day = 0; day < weeks * 7; day++)
            {
                if (day % 7 >= 5 || !DigestRhythms.IsDue(DigestRhythm.Weekly, told, Monday.AddDays(day))) continue;
                told = Monday.AddDays(day);
                count++;
            }
            Assert.Equal(weeks, count);
        }, iter: 200);
    }
}
