using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Domain.Matching;

public sealed class NearMissPropertyTests
{
    private static readonly MatchingRules Rules = SmallRules.Default;

    [Fact]
    public void Given_a_near_miss_When_its_changes_are_applied_Then_what_it_claims_is_true() =>
        RandomPairs.Pairs.Sample(pair =>
        {
            if (Evaluate(pair.Offer, pair.Position).Verdict is not NearMiss near) return;
            foreach (var option in near.Options)
            {
                var after = Evaluate(option.ApplyTo(pair.Offer), option.ApplyTo(pair.Position));
                Assert.True(after.Verdict.Kind is VerdictKind.Match or VerdictKind.Conditional);
                Assert.Equal(option.VerdictAfter, after.Verdict.Kind);
                Assert.Equal(
                    (option.ScoreAfter, option.ForCandidateAfter, option.ForPositionAfter),
                    (after.Score, after.ForCandidate, after.ForPosition));
                Assert.Equal(near.Failed, option.Changes.Select(change => change.Criterion));
            }
            Assert.Equal(near.Options.Select(option => option.Effort).Order(), near.Options.Select(option => option.Effort));
            Assert.Distinct(near.Options.Select(option => Dump.Of(option.Changes)));
        }, iter: 2_000);

    [Fact]
    public void Given_a_near_miss_When_any_change_is_one_step_less_Then_it_is_not_enough()
    {
        var checkedChanges = 0;
        RandomPairs.Pairs.Sample(pair =>
        {
            if (Evaluate(pair.Offer, pair.Position).Verdict is not NearMiss near) return;
            foreach (var option in near.Options)
            {
                foreach (var change in option.Changes)
                {
                    var less = option with
                    {
                        Changes = change.Steps == 1 ? option.Changes.Remove(change) : option.Changes.Replace(change, WithSteps(change, change.Steps - 1)),
                    };
                    var after = Evaluate(less.ApplyTo(pair.Offer), less.ApplyTo(pair.Position));
                    Assert.False(after[change.Criterion].Holds, Dump.Of(change));
                    Assert.True(after.Verdict.Kind is VerdictKind.NearMiss or VerdictKind.NoMatch);
                    Interlocked.Increment(ref checkedChanges);
                }
            }
        }, iter: 2_000);
        Assert.True(checkedChanges > 100);
    }

    [Fact]
    public void Given_a_reason_that_is_said_not_to_give_way_When_every_change_in_bounds_is_tried_Then_none_helps() =>
        RandomPairs.Pairs.Sample(pair =>
        {
            if (Evaluate(pair.Offer, pair.Position).Verdict is not NoMatch none) return;
            foreach (var reason in none.Reasons.Where(reason => reason.Criterion.CanGiveWay()))
            {
                var helps = EveryChange(reason.Criterion, pair.Offer, pair.Position)
                    .Any(change => Evaluate(change.ApplyTo(pair.Offer), change.ApplyTo(pair.Position))[reason.Criterion].Holds);
                Assert.Equal(reason.CanGiveWay, helps);
            }
        }, iter: 1_000);

    private static IEnumerable<NearMissChange> EveryChange(Criterion criterion, Offer offer, Position position)
    {
        var (settings, offered) = (Rules.Settings, HoursCriterion.Offered(position));
        return criterion switch
        {
            Criterion.Sector => [new CandidateExtraSector(position.Sector)],
            Criterion.Hours => Enumerable.Range(1, settings.NearMissHours).SelectMany(step => new NearMissChange[]
            {
                new CandidateFewerHours(step, offer.Hours.Minimum),
                new CandidateMoreHours(step, offer.Hours.Maximum),
                new PositionMoreHours(step, offered.Maximum),
                new PositionFewerHours(step, offered.Minimum, position.SmallestPart is not null),
            }),
            Criterion.StartDate => Enumerable.Range(1, settings.NearMissDays).SelectMany(step => new NearMissChange[]
            {
                new CandidateEarlier(step, offer.AvailableFrom),
                new PositionLater(step, position.Period.Start),
            }.Where(change => change is not PositionLater later || !(later.To > position.Period.End))),
            Criterion.Reach => Enumerable.Range(1, settings.NearMissKilometres)
                .SelectMany(step => offer.Places.Select(place => new CandidateFurther(step, place))),
            _ => [],
        };
    }

    private static NearMissChange WithSteps(NearMissChange change, int steps) => change switch
    {
        CandidateFewerHours hours => hours with { WholeHours = steps },
        CandidateMoreHours hours => hours with { WholeHours = steps },
        PositionFewerHours hours => hours with { WholeHours = steps },
        PositionMoreHours hours => hours with { WholeHours = steps },
        CandidateEarlier days => days with { Days = steps },
        PositionLater days => days with { Days = steps },
        CandidateFurther further => further with { Kilometres = steps },
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static Evaluation Evaluate(Offer offer, Position position) => Matcher.Evaluate(offer, position, MatchWeights.Default, Rules);
}
