using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Domain.Matching;

public sealed class EvaluationPropertyTests
{
    private static readonly MatchingRules Rules = SmallRules.Default;

    [Fact]
    public void Given_random_pairs_When_evaluated_Then_every_verdict_occurs_often()
    {
        var counts = new int[4];
        RandomPairs.Pairs.Sample(
            pair => Interlocked.Increment(ref counts[(int)Evaluate(pair).Verdict.Kind]), iter: 4_000, threads: 1);
        Assert.All(counts, count => Assert.True(count > 10, string.Join(", ", counts)));
    }

    [Fact]
    public void Given_random_pairs_and_weights_When_evaluated_Then_contributions_add_up_exactly() =>
        Gen.Select(RandomPairs.Pairs, RandomPairs.Weights).Sample((pair, weights) =>
        {
            var evaluation = Matcher.Evaluate(pair.Offer, pair.Position, weights, Rules);
            Assert.Equal(Criteria.All, evaluation.Contributions.Select(each => each.Criterion));
            Assert.Equal(evaluation.Score.Hundredths, evaluation.Contributions.Sum(each => each.Points.Hundredths));
            Assert.Equal(10_000, evaluation.Contributions.Sum(each => each.Maximum.Hundredths));
            foreach (var each in evaluation.Contributions)
            {
                Assert.InRange(each.Fit, 0, MatchFit.Full);
                Assert.InRange(each.Points.Hundredths, 0, each.Maximum.Hundredths);
                if (each.Fit == MatchFit.Full) Assert.Equal(each.Maximum, each.Points);
                if (!each.Holds) Assert.Equal((0, 0), (each.Fit, each.Points.Hundredths));
            }
        }, iter: 1_000);

    [Fact]
    public void Given_weights_that_add_up_to_a_hundred_When_evaluated_Then_the_score_is_the_weighted_mean() =>
        RandomPairs.Pairs.Sample(pair =>
        {
            var evaluation = Evaluate(pair);
            var mean = evaluation.Contributions.Sum(each => (decimal)each.Fit * MatchWeights.Default[each.Criterion]) / 100m;
            Assert.Equal(Math.Round(mean, MidpointRounding.AwayFromZero), evaluation.Score.Hundredths);
        }, iter: 1_000);

    [Fact]
    public void Given_random_pairs_When_evaluated_Then_the_sides_are_means_over_their_own_criteria() =>
        RandomPairs.Pairs.Sample(pair =>
        {
            var evaluation = Evaluate(pair);
            Assert.InRange(Mean(evaluation, MatchSides.Candidate) - evaluation.ForCandidate.Hundredths, -3, 3);
            Assert.InRange(Mean(evaluation, MatchSides.Position) - evaluation.ForPosition.Hundredths, -3, 3);
        }, iter: 1_000);

    [Fact]
    public void Given_random_pairs_When_evaluated_Then_the_verdict_agrees_with_what_holds() =>
        RandomPairs.Pairs.Sample(pair =>
        {
            var evaluation = Evaluate(pair);
            var failed = evaluation.Contributions.Where(each => !each.Holds).Select(each => each.Criterion).ToList();
            Assert.DoesNotContain(Criterion.Subject, failed);
            Assert.DoesNotContain(Criterion.Expertise, failed);
            var degree = ((QualificationEvidence)evaluation[Criterion.Qualification].Evidence).Degree;
            switch (evaluation.Verdict)
            {
                case FullMatch:
                    Assert.Empty(failed);
                    Assert.NotEqual(QualificationDegree.Conditional, degree);
                    break;
                case ConditionalMatch conditional:
                    Assert.Empty(failed);
                    Assert.Equal(QualificationDegree.Conditional, degree);
                    Assert.NotEmpty(conditional.Routes);
                    Assert.All(conditional.Routes, route => Assert.Equal(QualificationOutcome.Conditional, route.Outcome));
                    break;
                case NearMiss near:
                    Assert.NotEmpty(failed);
                    Assert.All(failed, criterion => Assert.True(criterion.CanGiveWay()));
                    Assert.Equal(failed, near.Failed);
                    Assert.NotEmpty(near.Options);
                    break;
                case NoMatch none:
                    Assert.Equal(failed, none.Reasons.Select(reason => reason.Criterion));
                    Assert.NotEmpty(failed);
                    Assert.Contains(none.Reasons, reason => !reason.CanGiveWay);
                    Assert.All(none.Reasons, reason => Assert.Same(evaluation[reason.Criterion].Evidence, reason.Evidence));
                    break;
                default:
                    Assert.Fail("No such verdict.");
                    break;
            }
        }, iter: 1_000);

    [Fact]
    public void Given_random_pairs_When_evaluated_Then_the_hard_parts_are_what_plain_words_say() =>
        RandomPairs.Pairs.Sample(pair =>
        {
            var (offer, position) = pair;
            var evaluation = Evaluate(pair);
            var least = position.SmallestPart is { } part && part < position.Hours.Minimum ? part : position.Hours.Minimum;
            Assert.Equal(
                Enumerable.Range(1, 400).Select(tenth => tenth * 25).Any(h => h >= offer.Hours.Minimum.TenThousandths && h <= offer.Hours.Maximum.TenThousandths
                    && h >= least.TenThousandths && h <= position.Hours.Maximum.TenThousandths),
                evaluation[Criterion.Hours].Holds);
            Assert.Equal(
                offer.Places.Any(place => place.Point.DistanceTo(position.Point).Kilometres <= (place.RadiusKm ?? 4)),
                evaluation[Criterion.Reach].Holds);
            Assert.Equal(
                offer.AvailableFrom <= position.Period.Start.AddDays(14) && !(offer.AvailableFrom > position.Period.End),
                evaluation[Criterion.StartDate].Holds);
            var parent = position.Sector.Value == "YEARS_38" ? "PRIMARY" : "SECONDARY";
            Assert.Equal(
                offer.Sectors.Any(sector => sector == position.Sector || sector.Value == parent),
                evaluation[Criterion.Sector].Holds);
            Assert.Equal(
                offer.Functions.Any(function => function == position.Function
                    || (function.Value.StartsWith("TEACHER", StringComparison.Ordinal) && position.Function.Value.StartsWith("TEACHER", StringComparison.Ordinal))),
                evaluation[Criterion.Function].Holds);
        }, iter: 1_000);

    [Fact]
    public void Given_the_same_pair_When_evaluated_twice_and_in_any_order_Then_everything_is_the_same() =>
        RandomPairs.Pairs.SelectMany(pair => Shuffled(pair.Offer), (pair, shuffled) => (pair, shuffled)).Sample((pair, shuffled) =>
        {
            var first = Dump.Of(Evaluate(pair));
            Assert.Equal(first, Dump.Of(Evaluate(pair)));
            Assert.Equal(first, Dump.Of(Matcher.Evaluate(shuffled, pair.Position, MatchWeights.Default, Rules)));
            Assert.Equal(
                MatchFingerprint.CanonicalForm(pair.Offer, pair.Position, MatchWeights.Default, Rules),
                MatchFingerprint.CanonicalForm(shuffled, pair.Position, MatchWeights.Default, Rules));
        }, iter: 1_000);

    [Fact]
    public void Given_another_category_status_or_present_hours_When_evaluated_Then_nothing_changes() =>
        RandomPairs.Pairs.Sample(pair => Assert.Equal(
            Dump.Of(Evaluate(pair)),
            Dump.Of(Evaluate((pair.Offer with { Category = new("OTHER"), Status = new("PAUSED"), CurrentHours = new(10_000) }, pair.Position)))));

    private static Evaluation Evaluate((Offer Offer, Position Position) pair) =>
        Matcher.Evaluate(pair.Offer, pair.Position, MatchWeights.Default, Rules);

    private static decimal Mean(Evaluation evaluation, MatchSides side)
    {
        var own = evaluation.Contributions.Where(each => (each.Criterion.Sides() & side) != 0).ToList();
        return own.Sum(each => (decimal)each.Fit * MatchWeights.Default[each.Criterion]) / own.Sum(each => MatchWeights.Default[each.Criterion]);
    }

    /// <summary>The same offer with its sets in another order and some of them doubled; the sectors keep theirs.</summary>
    private static Gen<Offer> Shuffled(Offer offer) =>
        from functions in Gen.Shuffle(offer.Functions.ToArray())
        from subjects in Gen.Shuffle(offer.Subjects.ToArray())
        from held in Gen.Shuffle(offer.Qualifications.ToArray())
        from tags in Gen.Shuffle(offer.Expertise.ToArray())
        from places in Gen.Shuffle(offer.Places.ToArray())
        select offer with
        {
            Functions = [.. functions, .. functions],
            Subjects = [.. subjects, .. subjects],
            Qualifications = [.. held, .. held],
            Expertise = [.. tags, .. tags],
            Places = [.. places, .. places],
            Sectors = [.. offer.Sectors, .. offer.Sectors],
        };
}
