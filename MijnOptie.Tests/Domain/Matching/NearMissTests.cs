using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

public sealed class NearMissTests
{
    private static readonly MatchingRules Rules = SmallRules.Default;
    private static readonly DateOnly Start = new(2027, 2, 1);

    [Fact]
    public void Given_two_hours_too_many_When_evaluated_Then_either_side_may_give_two_hours_the_candidate_first()
    {
        var near = Near(AnOffer().Working(18, 24).Build(), APosition().Of(12, 16).Build());

        Assert.Equal([Criterion.Hours], near.Failed);
        Assert.Collection(
            near.Options,
            option => Assert.Equal(new CandidateFewerHours(2, Hours.Whole(18)), Assert.Single(option.Changes)),
            option => Assert.Equal(new PositionMoreHours(2, Hours.Whole(16)), Assert.Single(option.Changes)));
        Assert.Equal(Hours.Whole(16), ((CandidateFewerHours)near.Options[0].Changes[0]).To);
        Assert.Equal(Hours.Whole(18), ((PositionMoreHours)near.Options[1].Changes[0]).To);
        Assert.Equal([9_700, 9_786], near.Options.Select(option => option.ScoreAfter.Hundredths));
    }

    [Fact]
    public void Given_two_hours_too_few_When_evaluated_Then_either_side_may_give_two_hours()
    {
        var near = Near(AnOffer().Working(10, 14).Build(), APosition().Of(16, 20).Build());

        Assert.Collection(
            near.Options,
            option => Assert.Equal(new CandidateMoreHours(2, Hours.Whole(14)), Assert.Single(option.Changes)),
            option => Assert.Equal(new PositionFewerHours(2, Hours.Whole(16), OfSmallestPart: false), Assert.Single(option.Changes)));
    }

    [Fact]
    public void Given_a_part_of_an_hour_When_evaluated_Then_the_change_is_one_whole_hour()
    {
        var near = Near(AnOffer().Working(16.1m, 24).Build(), APosition().Of(12, 16).Build());
        Assert.Equal(1, near.Options[0].Changes[0].Steps);
    }

    [Fact]
    public void Given_a_split_position_When_its_smallest_part_is_too_large_Then_only_that_part_becomes_smaller()
    {
        var position = APosition().Of(30, 40).InPartsFrom(12).Build();
        var near = Near(AnOffer().Working(4, 8).Build(), position);

        var change = Assert.IsType<PositionFewerHours>(near.Options[1].Changes[0]);
        Assert.Equal(new PositionFewerHours(4, Hours.Whole(12), OfSmallestPart: true), change);
        var changed = change.ApplyTo(position);
        Assert.Equal((Hours.Whole(8), position.Hours), (changed.SmallestPart!.Value, changed.Hours));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Given_hours_apart_When_over_the_bound_Then_it_is_no_near_miss(int apart, bool isNear) => Assert.Equal(
        isNear, Evaluate(AnOffer().Working(12 + apart, 30).Build(), APosition().Of(8, 12).Build()).Verdict is NearMiss);

    [Theory]
    [InlineData(15.0, null)]
    [InlineData(15.1, 1)]
    [InlineData(16.0, 1)]
    [InlineData(16.1, 2)]
    [InlineData(40.0, 25)]
    public void Given_a_distance_When_outside_the_radius_Then_the_change_is_in_whole_kilometres(double distance, int? further)
    {
        var evaluation = Evaluate(AnOffer().Build(), APosition().At(North(distance)).Build());
        Assert.Equal(further, (evaluation.Verdict as NearMiss)?.Options.Single().Changes.Single().Steps);
    }

    [Fact]
    public void Given_a_distance_over_the_bound_Then_it_does_not_fit_and_says_so()
    {
        var none = Assert.IsType<NoMatch>(Evaluate(AnOffer().Build(), APosition().At(North(40.1)).Build()).Verdict);
        Assert.Equal((Criterion.Reach, false), (none.Reasons.Single().Criterion, none.Reasons.Single().CanGiveWay));
    }

    [Fact]
    public void Given_a_radius_that_would_pass_a_hundred_kilometres_Then_it_does_not_fit()
    {
        var place = new WorkPlace(new PlaceId(1), "Middelstad", North(0), 98);
        Assert.IsType<NearMiss>(Evaluate(AnOffer().WithinReachOf(place).Build(), APosition().At(North(100)).Build()).Verdict);
        Assert.IsType<NoMatch>(Evaluate(AnOffer().WithinReachOf(place).Build(), APosition().At(North(100.1)).Build()).Verdict);
    }

    [Fact]
    public void Given_several_places_Then_each_may_give_way_the_one_that_falls_short_least_first()
    {
        var wide = new WorkPlace(new PlaceId(1), "Ver", North(0), 30);
        var near = new WorkPlace(new PlaceId(2), "Dichtbij", North(30), null);
        var miss = Near(AnOffer().WithinReachOf(wide, near, near with { RadiusKm = 2 }).Build(), APosition().At(North(36)).Build());

        Assert.Equal(
            [new CandidateFurther(2, near), new CandidateFurther(6, wide)], miss.Options.Select(option => option.Changes.Single()));
        Assert.Equal([800, 2_400], miss.Options.Select(option => option.Effort));
        Assert.Equal((4, 6), (((CandidateFurther)miss.Options[0].Changes[0]).FromKm, ((CandidateFurther)miss.Options[0].Changes[0]).ToKm));
    }

    [Fact]
    public void Given_available_too_late_When_evaluated_Then_either_side_may_move_the_days_beyond_the_grace()
    {
        var near = Near(AnOffer().AvailableFrom(Start.AddDays(28)).Build(), APosition().From(Start).Build());

        Assert.Collection(
            near.Options,
            option => Assert.Equal(new CandidateEarlier(14, Start.AddDays(28)), Assert.Single(option.Changes)),
            option => Assert.Equal(new PositionLater(14, Start), Assert.Single(option.Changes)));
    }

    [Fact]
    public void Given_available_after_the_end_When_evaluated_Then_a_later_start_is_not_offered()
    {
        var near = Near(AnOffer().AvailableFrom(Start.AddDays(12)).Build(), APosition().From(Start, Start.AddDays(9)).Build());
        Assert.Equal(new CandidateEarlier(3, Start.AddDays(12)), near.Options.Single().Changes.Single());
    }

    [Fact]
    public void Given_another_sector_When_evaluated_Then_wanting_it_too_is_the_change()
    {
        var offer = AnOffer().Holding(SmallRules.Held("HIGH_DEGREE", "MATHS")).Build();
        var near = Near(offer, APosition().InSector("UPPER").Build());

        Assert.Equal(new CandidateExtraSector(new("UPPER")), near.Options.Single().Changes.Single());
        var strict = SmallRules.With(MatchingSettings.Create(nearMissSector: false).Value);
        Assert.IsType<NoMatch>(Matcher.Evaluate(offer, APosition().InSector("UPPER").Build(), MatchWeights.Default, strict).Verdict);
    }

    [Fact]
    public void Given_two_failures_that_can_give_way_When_evaluated_Then_every_combination_is_there_smallest_first()
    {
        var near = Near(
            AnOffer().Working(18, 24).AvailableFrom(Start.AddDays(20)).Build(), APosition().Of(12, 16).From(Start).Build());

        Assert.Equal([Criterion.Hours, Criterion.StartDate], near.Failed);
        Assert.Equal(
            [
                "CandidateFewerHours+CandidateEarlier",
                "CandidateFewerHours+PositionLater",
                "PositionMoreHours+CandidateEarlier",
                "PositionMoreHours+PositionLater",
            ],
            near.Options.Select(option => string.Join("+", option.Changes.Select(change => change.Kind))));
        Assert.All(near.Options, option => Assert.Equal(2_500 + 1_000, option.Effort));
    }

    [Fact]
    public void Given_a_failure_that_cannot_give_way_beside_one_that_can_Then_both_are_reasons()
    {
        var none = Assert.IsType<NoMatch>(Evaluate(
            AnOffer().Working(18, 24).Holding().Build(), APosition().Of(12, 16).Build()).Verdict);

        Assert.Equal(
            [(Criterion.Qualification, false), (Criterion.Hours, true)],
            none.Reasons.Select(reason => (reason.Criterion, reason.CanGiveWay)));
    }

    private static Evaluation Evaluate(Offer offer, Position position) => Matcher.Evaluate(offer, position, MatchWeights.Default, Rules);

    private static NearMiss Near(Offer offer, Position position) => Assert.IsType<NearMiss>(Evaluate(offer, position).Verdict);
}
