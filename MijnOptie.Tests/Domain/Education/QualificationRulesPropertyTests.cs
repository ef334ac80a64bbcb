using CsCheck;
using MijnOptie.Domain.Education;

namespace MijnOptie.Tests.Domain.Education;

public sealed class QualificationRulesPropertyTests
{
    private static readonly QualificationRules Rules = QualificationRules.Standard;
    private static readonly EducationTables Tables = EducationTables.Standard;

    [Fact]
    public void Given_any_question_When_judged_Then_it_equals_the_table_read_row_by_row() => Questions.Any.Sample(question =>
    {
        var (outcome, ids) = RawRules.Judge(question);
        var judgement = Rules.Judge(question);
        Assert.Equal(outcome, judgement.Outcome);
        Assert.Equal(outcome, Rules.Outcome(question));
        if (ids.Length > 0) Assert.Equal(ids, judgement.Routes.Select(route => route.RuleId));
        Assert.All(judgement.Routes, route => Assert.Equal(outcome, route.Outcome));
    }, iter: 20_000);

    [Fact]
    public void Given_any_question_When_something_more_is_held_Then_the_outcome_is_never_lower() =>
        Gen.Select(Questions.Any, Questions.AnyHeld).Sample((question, more) =>
            Rules.Outcome(question with { Held = question.Held.Add(more) }) >= Rules.Outcome(question), iter: 20_000);

    [Fact]
    public void Given_any_question_When_more_is_true_of_the_position_Then_the_outcome_is_never_lower() =>
        Gen.Select(Questions.Any, Gen.Int[0, 127]).Sample((question, more) =>
            Rules.Outcome(question with { Situations = question.Situations | (PositionSituations)more }) >= Rules.Outcome(question));

    [Fact]
    public void Given_what_is_held_in_another_order_or_twice_When_judged_Then_the_answer_is_the_same() => Questions.Any.Sample(question =>
    {
        var other = question with { Held = [.. question.Held.Reverse(), .. question.Held] };
        Assert.Equal(Rules.Judge(question).Routes.Select(route => route.RuleId), Rules.Judge(other).Routes.Select(route => route.RuleId));
    });

    [Fact]
    public void Given_any_routes_switched_off_When_judged_Then_no_outcome_rises_and_only_those_rules_are_gone()
    {
        var conditional = Tables.Rules.Where(rule => rule.Outcome == QualificationOutcome.Conditional).Select(rule => rule.Id).ToArray();
        var fewer = Gen.OneOf(conditional).Array[1, 40]
            .Select(off => (off: off.ToHashSet(), rules: Rules.With(off, []).Value));
        Gen.Select(fewer, Questions.Any).Sample((chosen, question) =>
        {
            var outcome = chosen.rules.Outcome(question);
            Assert.True(outcome <= Rules.Outcome(question));
            Assert.Equal(RawRules.Judge(question, id => Tables.Rules.Single(rule => rule.Id == id).IsEnabledByDefault && !chosen.off.Contains(id)).Outcome, outcome);
        }, iter: 500);
    }

    [Fact]
    public void Given_any_uncertain_rules_switched_on_When_judged_Then_it_equals_the_table_with_them() =>
        Gen.Select(Gen.OneOf(Tables.Rules.Where(rule => !rule.IsEnabledByDefault).Select(rule => rule.Id).ToArray()).Array[1, 11], Questions.Any)
            .Sample((on, question) =>
            {
                var rules = Rules.With([], on).Value;
                var expected = RawRules.Judge(question, id => on.Contains(id) || Tables.Rules.Single(rule => rule.Id == id).IsEnabledByDefault);
                Assert.Equal(expected.Outcome, rules.Judge(question).Outcome);
            }, iter: 500);

    [Fact]
    public void Given_any_question_When_uncertain_rules_would_help_Then_they_are_shown_as_to_be_confirmed_and_nothing_else_is() => Questions.Any.Sample(question =>
    {
        var all = Rules.With([], Tables.Rules.Where(rule => !rule.IsEnabledByDefault).Select(rule => rule.Id)).Value;
        var routes = Rules.ToBeConfirmed(question);
        Assert.Equal(all.Outcome(question) > Rules.Outcome(question), !routes.IsEmpty);
        Assert.Empty(all.ToBeConfirmed(question));
        Assert.All(routes, route => Assert.Equal(all.Outcome(question), route.Outcome));
    }, iter: 500);

    [Fact]
    public void Given_every_rule_When_its_own_question_is_asked_on_every_leaf_under_it_Then_it_speaks()
    {
        var everything = Rules.With([], Tables.Rules.Where(rule => !rule.IsEnabledByDefault).Select(rule => rule.Id)).Value;
        var asked = 0;
        foreach (var rule in Tables.Rules)
        {
            foreach (var leaf in Tables.Sectors.Leaves(rule.Sector))
            {
                var question = QuestionFor(rule, leaf);
                var outcome = everything.Outcome(question);
                Assert.True(outcome >= rule.Outcome, $"{rule.Id} in {leaf}");
                if (outcome == rule.Outcome) Assert.Contains(everything.Judge(question).Routes, route => route.RuleId == rule.Id);
                asked++;
            }
        }
        Assert.True(asked > Tables.Rules.Length, $"{asked} questions");
    }

    [Fact]
    public void Given_what_a_qualification_implies_When_it_is_held_besides_Then_no_outcome_changes()
    {
        var implying = Tables.Qualifications.All.Where(qualification => qualification.Implies is not null).ToArray();
        Assert.NotEmpty(implying);
        foreach (var qualification in implying)
        {
            var implied = Tables.Qualifications.All.Where(other => other != qualification && Tables.IsAtLeast(qualification.Code, other.Code)).ToArray();
            foreach (var leaf in Tables.Sectors.All.Where(sector => sector.IsTeachingLeaf))
            {
                foreach (var subject in Tables.Subjects.All.Where(subject => Tables.IsTaughtIn(subject.Code, leaf.Code)))
                {
                    foreach (var certificate in new[] { subject.Code, new("MUZIEK"), new("LO") })
                    {
                        var held = new HeldQualification(qualification.Code, certificate);
                        var question = Questions.Ask("", leaf.Code.Value, subject.Code.Value) with { Held = [held] };
                        var more = question with { Held = [held, .. implied.Select(other => new HeldQualification(other.Code, certificate))] };
                        Assert.Equal(Rules.Outcome(question), Rules.Outcome(more));
                        Assert.Equal(
                            Rules.Outcome(question with { Situations = (PositionSituations)127 }),
                            Rules.Outcome(more with { Situations = (PositionSituations)127 }));
                    }
                }
            }
        }
    }

    [Fact]
    public void Given_the_fast_outcome_When_asked_again_and_again_Then_it_allocates_nothing()
    {
        var held = Questions.Held("PABO GYM_38_TRAINING! T2:GESCHIEDENIS T2:WISKUNDE");
        var (sector, subject) = (new SectorCode("BRUG"), new SubjectCode("AARDRIJKSKUNDE"));
        Rules.Outcome(held.AsSpan(), sector, subject, PositionSituations.GuestTeacher);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) Rules.Outcome(held.AsSpan(), sector, subject, PositionSituations.GuestTeacher);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
    }

    private static QualificationQuestion QuestionFor(QualificationRule rule, SectorCode leaf)
    {
        var subject = Tables.Subjects.All.First(subject => rule.Scope switch
        {
            SubjectScope.PhysicalEducation => subject.IsPhysicalEducation,
            SubjectScope.NotPhysicalEducation => !subject.IsPhysicalEducation,
            SubjectScope.OnPracticalTrainingList => subject.IsOnPracticalTrainingList,
            SubjectScope.NotOnPracticalTrainingList => !subject.IsOnPracticalTrainingList,
            SubjectScope.SchoolDefined => subject.IsSchoolDefined,
            _ => subject.Code.Value == "PO_MUZIEK",
        });
        SubjectCode? certificate = rule.Scope switch
        {
            SubjectScope.Own => subject.Code,
            SubjectScope.OwnOrPrimaryEquivalent => new("MUZIEK"),
            SubjectScope.Other or SubjectScope.OtherThanPrimaryEquivalent => new("WISKUNDE"),
            _ => null,
        };
        var training = rule.PersonCondition == PersonCondition.InTraining;
        List<HeldQualification> held = [new(rule.Qualification, certificate, training && rule.AlsoRequires is null)];
        if (rule.AlsoRequires is { } also) held.Add(new(also, null, training));
        return Questions.Ask("", leaf.Value, subject.Code.Value, rule.Situation) with { Held = [.. held] };
    }
}
