using MijnOptie.Domain.Education;

namespace MijnOptie.Tests.Domain.Education;

public sealed class QualificationRulesChoiceTests
{
    private static readonly QualificationRules Rules = QualificationRules.Standard;

    [Fact]
    public void Given_a_conditional_route_When_switched_off_Then_it_is_not_used()
    {
        var question = Questions.Ask("T2:GESCHIEDENIS", "BRUG", "AARDRIJKSKUNDE");
        var stricter = Rules.With(["R148"], []).Value;

        Assert.Equal(QualificationOutcome.Conditional, Rules.Outcome(question));
        Assert.Equal(QualificationOutcome.NotAllowed, stricter.Outcome(question));
        Assert.DoesNotContain(stricter.EnabledRules, rule => rule.Id == "R148");
    }

    [Fact]
    public void Given_an_uncertain_rule_When_not_switched_on_Then_it_is_only_to_be_confirmed()
    {
        var question = Questions.Ask("T2_BEPERKT:WISKUNDE", "VSO_ARBEID", "WISKUNDE");

        Assert.Equal(QualificationOutcome.NotAllowed, Rules.Judge(question).Outcome);
        Assert.Equal("R220", Assert.Single(Rules.ToBeConfirmed(question)).RuleId);
        var milder = Rules.With([], ["R220"]).Value;
        Assert.Equal(QualificationOutcome.Allowed, milder.Judge(question).Outcome);
        Assert.Empty(milder.ToBeConfirmed(question));
    }

    [Fact]
    public void Given_earlier_choices_When_new_ones_are_made_Then_they_replace_them() => Assert.Equal(
        Rules.EnabledRules.Length - 1,
        Rules.With(["R146", "R148"], ["R220"]).Value.With(["R149"], []).Value.EnabledRules.Length);

    [Theory]
    [InlineData("R001", "", "QualificationRule.NotConditional", "R001")] // allowed
    [InlineData("R033", "", "QualificationRule.NotConditional", "R033")] // a refusal
    [InlineData("", "R148", "QualificationRule.NotOptional", "R148")]
    [InlineData("", "R033", "QualificationRule.NotOptional", "R033")]
    [InlineData("R999", "", "QualificationRule.Unknown", "R999")]
    [InlineData("", "R999", "QualificationRule.Unknown", "R999")]
    [InlineData("R142", "R142", "QualificationRule.OnAndOff", "R142")]
    public void Given_a_choice_the_law_does_not_leave_When_made_Then_it_is_refused(string off, string on, string code, string id)
    {
        var result = Rules.With(Split(off), Split(on));

        Assert.Equal(code, result.Error?.Code);
        Assert.Equal([id], result.Error?.Arguments);
    }

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
