using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Tests.Support.Builders;
using static MijnOptie.Tests.Domain.Matching.SmallRules;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.CriterionTests;

public sealed class QualificationCriterionTests
{
    [Fact]
    public void Given_a_degree_in_the_subject_Then_it_is_exact() => AssertDegree(
        QualificationBasis.Law, QualificationDegree.Exact, 10_000, AnOffer().Build(), APosition());

    [Fact]
    public void Given_a_degree_in_another_subject_that_the_law_lets_count_Then_it_is_broader() => AssertDegree(
        QualificationBasis.Law, QualificationDegree.Broader, 9_000, AnOffer().Build(), APosition().InSubject("SCIENCE"));

    [Fact]
    public void Given_someone_in_training_Then_it_is_conditional_with_its_routes()
    {
        var evidence = AssertDegree(
            QualificationBasis.Law, QualificationDegree.Conditional, 5_000, AnOffer().Holding(Held("DEGREE", "MATHS", inTraining: true)).Build(), APosition());
        Assert.Equal(new DateOnly(2028, 2, 1), Assert.Single(evidence.Routes).EndsOn);
    }

    [Fact]
    public void Given_nothing_held_Then_it_fails_and_cannot_give_way()
    {
        AssertDegree(QualificationBasis.Law, QualificationDegree.None, 0, AnOffer().Holding().Build(), APosition());
        Assert.IsType<NoMatch>(Evaluate(AnOffer().Holding().Build(), APosition().Build()).Verdict);
    }

    [Fact]
    public void Given_an_uncertain_rule_that_is_off_Then_it_is_shown_to_be_confirmed_and_changes_nothing()
    {
        var evidence = AssertDegree(QualificationBasis.Law, QualificationDegree.None, 0, AnOffer().Holding(Held("OLD_DIPLOMA")).Build(), APosition());
        Assert.Equal("U1", Assert.Single(evidence.ToBeConfirmed).RuleId);
    }

    [Fact]
    public void Given_a_position_anyone_may_fill_for_a_while_When_evaluated_Then_amber_with_its_ground()
    {
        var position = APosition().When(PositionSituations.ReplacementOrUnfilled).Build();
        var verdict = Assert.IsType<ConditionalMatch>(Evaluate(AnOffer().Holding().Build(), position).Verdict);
        Assert.Equal(("R2", "Art. 1"), (verdict.Routes.Single().RuleId, verdict.Routes.Single().LegalGround));
    }

    [Fact]
    public void Given_the_candidate_starts_after_the_position_Then_the_term_runs_from_the_later_day()
    {
        var offer = AnOffer().Holding(Held("DEGREE", "MATHS", inTraining: true)).AvailableFrom(new DateOnly(2027, 2, 11)).Build();
        var evidence = AssertDegree(QualificationBasis.Law, QualificationDegree.Conditional, 5_000, offer, APosition());
        Assert.Equal(new DateOnly(2028, 2, 11), Assert.Single(evidence.Routes).EndsOn);
    }

    [Theory]
    [InlineData("ASSISTANT", "MATHS", true)]
    [InlineData("MENTOR", null, true)] // asks one only when there is something to teach
    [InlineData("MENTOR", "MATHS", false)]
    [InlineData("GONE", null, true)]
    [InlineData("GONE", "MATHS", false)] // unknown: the safe side
    public void Given_a_function_Then_it_says_whether_a_qualification_is_asked(string function, string? subject, bool holds)
    {
        var result = QualificationCriterion.Assess(AnOffer().Holding().Build(), APosition().For(function).InSubject(subject).Build(), Default);
        Assert.Equal(holds, result.Holds);
        Assert.Equal(holds ? QualificationBasis.NotAsked : QualificationBasis.Law, ((QualificationEvidence)result.Evidence).Basis);
    }

    [Fact]
    public void Given_a_teaching_position_without_a_subject_Then_one_of_the_candidate_s_own_subjects_is_enough()
    {
        var offer = AnOffer().Teaching("PHYSICS").Holding(Held("DEGREE", "MATHS")).Build();
        var evidence = AssertDegree(QualificationBasis.Law, QualificationDegree.Exact, 10_000, offer, APosition().InSubject(null));
        Assert.Equal(new SubjectCode("MATHS"), evidence.Subject);
    }

    [Fact]
    public void Given_a_teaching_position_without_a_subject_and_a_candidate_without_one_Then_there_is_nothing_to_judge() => AssertDegree(
        QualificationBasis.NoSubject, QualificationDegree.None, 0, AnOffer().Teaching().Holding(Held("CLASS")).Build(), APosition().InSubject(null));

    [Theory]
    [InlineData("DEGREE", "MATHS", QualificationDegree.Exact)]
    [InlineData("HIGH_DEGREE", "MATHS", QualificationDegree.Broader)] // a higher one has it within it
    [InlineData("BASIC", "MATHS", QualificationDegree.None)]
    public void Given_a_qualification_asked_by_name_Then_it_must_be_held(string held, string subject, QualificationDegree degree)
    {
        var offer = AnOffer().Holding(Held(held, subject), Held("DEGREE", "MATHS", inTraining: true)).Build();
        var evidence = (QualificationEvidence)QualificationCriterion.Assess(offer, APosition().AskingQualification("DEGREE").Build(), Default).Evidence;
        Assert.Equal(degree, evidence.Degree);
        Assert.Equal(
            degree == QualificationDegree.None ? QualificationBasis.AskedByNameNotHeld : QualificationBasis.AskedByNameAndHeld, evidence.Basis);
    }

    [Fact]
    public void Given_a_qualification_asked_by_name_that_is_held_When_the_law_says_no_Then_it_fails() => AssertDegree(
        QualificationBasis.AskedByNameAndHeld,
        QualificationDegree.None,
        0,
        AnOffer().Build(),
        APosition().InSector("UPPER").AskingQualification("DEGREE"));

    [Fact]
    public void Given_a_qualification_asked_by_name_for_another_subject_When_the_law_rests_on_it_Then_it_is_broader() => AssertDegree(
        QualificationBasis.AskedByNameAndHeld,
        QualificationDegree.Broader,
        9_000,
        AnOffer().Build(),
        APosition().InSubject("SCIENCE").AskingQualification("DEGREE"));

    [Fact]
    public void Given_a_function_that_asks_none_When_the_position_does_by_name_Then_it_must_be_held()
    {
        AssertDegree(
            QualificationBasis.AskedByNameNotHeld, QualificationDegree.None, 0, AnOffer().Holding().Build(), APosition().For("ASSISTANT").AskingQualification("CLASS"));
        AssertDegree(
            QualificationBasis.AskedByNameAndHeld, QualificationDegree.Exact, 10_000, AnOffer().Holding(Held("CLASS")).Build(), APosition().For("ASSISTANT").AskingQualification("CLASS"));
    }

    [Fact]
    public void Given_an_own_subject_of_the_organisation_Then_the_law_sees_the_standard_one()
    {
        AssertDegree(QualificationBasis.Law, QualificationDegree.Exact, 10_000, AnOffer().Build(), APosition().InSubject("OUR_MATHS"));
        AssertDegree(QualificationBasis.Law, QualificationDegree.Exact, 10_000, AnOffer().Holding(Held("DEGREE", "OUR_MATHS")).Build(), APosition());
    }

    private static QualificationEvidence AssertDegree(
        QualificationBasis basis, QualificationDegree degree, int fit, Offer offer, PositionBuilder position)
    {
        var result = QualificationCriterion.Assess(offer, position.Build(), Default);
        var evidence = (QualificationEvidence)result.Evidence;
        Assert.Equal((basis, degree, fit), (evidence.Basis, evidence.Degree, result.Fit));
        Assert.Equal(degree != QualificationDegree.None, result.Holds);
        return evidence;
    }

    private static Evaluation Evaluate(Offer offer, Position position) => Matcher.Evaluate(offer, position, MatchWeights.Default, Default);
}
