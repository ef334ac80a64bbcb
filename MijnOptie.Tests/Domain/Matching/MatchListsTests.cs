using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

public sealed class MatchListsTests
{
    private static readonly MatchingRules Rules = SmallRules.Default;
    private static readonly MatchPageRequest All = MatchPageRequest.Create(
        0, 500, VerdictKind.Match, VerdictKind.Conditional, VerdictKind.NearMiss, VerdictKind.NoMatch).Value;

    private static readonly DateOnly Day = new(2027, 2, 1);

    [Fact]
    public void Given_positions_of_every_verdict_When_listed_Then_by_verdict_then_score_then_date_then_id()
    {
        var offer = AnOffer().GoodAt("Muziek").Holding(SmallRules.Held("DEGREE", "MATHS")).Build();
        Position[] positions =
        [
            APosition().Numbered(9).InSector("UPPER").Build(), // not qualified
            APosition().Numbered(8).Of(26, 30).Build(), // two hours more
            APosition().Numbered(7).InSubject("PHYSICS").When(MijnOptie.Domain.Education.PositionSituations.ReplacementOrUnfilled).Build(),
            APosition().Numbered(6).WishingFor("Muziek", "Dyslexie").Build(),
            APosition().Numbered(5).Build(),
            APosition().Numbered(4).From(Day.AddDays(1)).Build(),
            APosition().Numbered(3).From(Day.AddDays(1)).Build(),
        ];

        var page = MatchLists.TopPositions(offer, positions, MatchWeights.Default, Rules, All).Positions;

        Assert.Equal([5, 3, 4, 6, 7, 8, 9], page.Rows.Select(row => Number(row.Subject.Id.Value)));
        Assert.Equal([4, 1, 1, 1], page.Counts);
        Assert.Equal((7, 0), (page.Total, page.Skipped));
    }

    [Fact]
    public void Given_candidates_with_equal_scores_When_listed_Then_who_is_available_earlier_comes_first()
    {
        Offer[] offers =
        [
            AnOffer().Numbered(1).Build(), AnOffer().Numbered(2).AvailableFrom(Day.AddDays(-1)).Build(), AnOffer().Numbered(3).AvailableFrom(Day.AddDays(-1)).Build(),
        ];
        var page = MatchLists.TopCandidates(APosition().Build(), offers, MatchWeights.Default, Rules, All);
        Assert.Equal([2, 3, 1], page.Rows.Select(row => Number(row.Subject.Id.Value)));
    }

    [Fact]
    public void Given_possibilities_When_listed_Then_they_stand_apart_from_what_is_open_or_becomes_free()
    {
        Position[] positions =
        [
            APosition().Numbered(1).In(PositionState.Possibility).Build(),
            APosition().Numbered(2).In(PositionState.FreesUp).Build(),
            APosition().Numbered(3).Build(),
        ];
        var options = MatchLists.TopPositions(AnOffer().Build(), positions, MatchWeights.Default, Rules, All);
        Assert.Equal([2, 3], options.Positions.Rows.Select(row => Number(row.Subject.Id.Value)));
        Assert.Equal([1], options.Possibilities.Rows.Select(row => Number(row.Subject.Id.Value)));
    }

    [Fact]
    public void Given_the_holder_of_a_position_When_listed_Then_it_is_no_option_for_that_person()
    {
        var (holder, other) = (AnOffer().Numbered(1).Build(), AnOffer().Numbered(2).Build());
        var position = APosition().HeldBy(holder.Id).In(PositionState.FreesUp).Build();
        Assert.Equal(0, MatchLists.TopPositions(holder, [position], MatchWeights.Default, Rules, All).Positions.Total);
        Assert.Equal(other, Assert.Single(MatchLists.TopCandidates(position, [holder, other], MatchWeights.Default, Rules, All).Rows).Subject);
    }

    [Fact]
    public void Given_verdicts_asked_for_When_listed_Then_the_others_are_only_counted()
    {
        Position[] positions = [APosition().Numbered(1).Build(), APosition().Numbered(2).InSector("YEARS_38").Build()];
        var page = MatchLists.TopPositions(AnOffer().Build(), positions, MatchWeights.Default, Rules, MatchPageRequest.Create(0, 10).Value).Positions;
        Assert.Equal((1, 1, 1), (page.Total, page.Count(VerdictKind.Match), page.Count(VerdictKind.NoMatch)));
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(0, 0)]
    [InlineData(0, 501)]
    public void Given_a_page_out_of_bounds_When_asked_Then_refused(int skip, int take) =>
        Assert.Equal("Page.OutOfBounds", MatchPageRequest.Create(skip, take).Error?.Code);

    [Fact]
    public void Given_the_same_id_twice_When_listed_Then_a_clear_error()
    {
        var position = APosition().Build();
        var byPosition = Assert.Throws<ArgumentException>(() =>
            MatchLists.TopPositions(AnOffer().Build(), [position, position], MatchWeights.Default, Rules, All));
        Assert.Contains(position.Id.ToString(), byPosition.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => MatchLists.TopCandidates(
            position, [AnOffer().Build(), AnOffer().Build()], MatchWeights.Default, Rules, All));
    }

    [Fact]
    public void Given_nothing_to_list_Then_an_empty_page() =>
        Assert.Empty(MatchLists.TopCandidates(APosition().Build(), [], MatchWeights.Default, Rules, All).Rows);

    [Fact]
    public void Given_random_positions_When_listed_in_any_order_and_in_pages_Then_the_same_list() =>
        (from offer in RandomPairs.Offers
         from positions in RandomPairs.Positions.Array[0, 25]
         let numbered = positions.Select((position, at) => position with { Id = new PositionId(new Guid(at % 7, (short)at, 0, new byte[8])) }).ToArray()
         from shuffled in Gen.Shuffle(numbered)
         select (offer, numbered, shuffled)).Sample((offer, numbered, shuffled) =>
         {
             var whole = MatchLists.TopPositions(offer, numbered, MatchWeights.Default, Rules, All).Positions;
             Assert.Equal(Dump.Of(whole), Dump.Of(MatchLists.TopPositions(offer, shuffled, MatchWeights.Default, Rules, All).Positions));
             var paged = Enumerable.Range(0, 7).SelectMany(page => MatchLists.TopPositions(
                 offer, shuffled, MatchWeights.Default, Rules, MatchPageRequest.Create(page * 4, 4, [.. All.Verdicts]).Value).Positions.Rows);
             Assert.Equal(whole.Rows.Select(row => row.Subject.Id), paged.Select(row => row.Subject.Id));
             Assert.Equal(whole.Total, numbered.Length);
         });

    private static int Number(Guid id) => BitConverter.ToInt32(id.ToByteArray());
}
