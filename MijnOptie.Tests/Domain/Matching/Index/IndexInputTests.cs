using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class IndexInputTests
{
    private static readonly Offer Offer = AnOffer().Build();
    private static readonly Position Position = APosition().Build();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 1)]
    public void Given_an_empty_side_When_built_Then_every_list_is_empty(int candidates, int positions)
    {
        var index = Build([.. Enumerable.Repeat(Offer, candidates)], [.. Enumerable.Repeat(Position, positions)]).Value;
        var both = index.AllBothWays(20).Value;
        Assert.All(both.OfCandidates.Ids, id => Assert.Empty(both.OfCandidates[id]));
        Assert.All(both.OfPositions.Ids, id => Assert.Empty(both.OfPositions[id]));
        Assert.Equal((candidates, positions), (both.OfCandidates.Ids.Count, both.OfPositions.Ids.Count));
    }

    [Fact]
    public void Given_the_same_id_twice_When_built_Then_a_clear_error()
    {
        Assert.Equal("MatchIndex.DuplicateCandidate", Build([Offer, Offer], []).Error?.Code);
        Assert.Equal("MatchIndex.DuplicatePosition", Build([], [Position, Position]).Error?.Code);
    }

    [Fact]
    public void Given_a_candidate_of_no_hours_When_listed_Then_nothing_fits_and_nothing_breaks()
    {
        var nothing = Offer with { Hours = HoursRange.Create(Hours.Zero, Hours.Zero).Value };
        var index = Build([nothing], [Position, APosition().Numbered(2).Of(0, 0).Build()]).Value;
        Assert.Empty(index.TopPositions(nothing.Id, 20).Value.Positions);
        Assert.Empty(index.TopCandidates(Position.Id, 20).Value);
    }

    [Fact]
    public void Given_coordinates_that_are_no_number_Then_no_point_can_be_made_of_them() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(double.NaN, 5));

    [Fact]
    public void Given_input_out_of_bounds_When_built_Then_the_error_names_it()
    {
        Assert.Equal("MatchIndex.UnsetList", Build([Offer with { Places = default }], []).Error?.Code);
        Assert.Equal("MatchIndex.UnsetList", Build([], [Position with { Requirements = new Requirements(null, null, default) }]).Error?.Code);
        Assert.Equal("MatchIndex.HoursOutOfBounds", Build([Offer with { Hours = HoursRange.Create(Hours.Zero, new Hours(10_001)).Value }], []).Error?.Code);
        Assert.Equal("MatchIndex.HoursOutOfBounds", Build([], [Position with { SmallestPart = new Hours(-1) }]).Error?.Code);
        Assert.Equal("MatchIndex.RadiusOutOfBounds", Build([Offer with { Places = [Offer.Places[0] with { RadiusKm = 1_001 }] }], []).Error?.Code);
        Assert.Equal(
            "MatchIndex.ListTooLong", Build([Offer with { Sectors = [.. Enumerable.Range(0, 1_001).Select(at => new MijnOptie.Domain.Education.SectorCode($"S{at}"))] }], []).Error?.Code);
    }

    [Fact]
    public void Given_more_than_the_bounds_allow_When_built_Then_refused()
    {
        Assert.Equal("MatchIndex.TooManyCandidates", Build([Offer], [], new() { MaximumCandidates = 0 }).Error?.Code);
        Assert.Equal("MatchIndex.TooManyPositions", Build([], [Position], new() { MaximumPositions = 0 }).Error?.Code);
        Assert.Equal("MatchIndex.TooMuchMemory", Build([Offer], [Position], new() { MaximumBytes = 10 }).Error?.Code);
        Assert.Equal("MatchIndex.TookTooLong", Build([Offer], [Position], new() { MaximumTime = TimeSpan.FromTicks(-1) }).Error?.Code);
    }

    [Fact]
    public void Given_it_was_cancelled_When_built_Then_it_stops() => Assert.Throws<OperationCanceledException>(() =>
        MatchIndex.Build([Offer], [Position], SmallRules.Default, MatchWeights.Default, cancellationToken: new CancellationToken(true)));

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public void Given_a_count_out_of_bounds_When_asked_Then_refused(int count)
    {
        var index = Build([Offer], [Position]).Value;
        Assert.Equal("MatchIndex.CountOutOfBounds", index.TopPositions(Offer.Id, count).Error?.Code);
        Assert.Equal("MatchIndex.CountOutOfBounds", index.TopCandidates(Position.Id, count).Error?.Code);
        Assert.Equal("MatchIndex.CountOutOfBounds", index.AllBothWays(count).Error?.Code);
    }

    [Fact]
    public void Given_ids_that_are_not_there_When_asked_Then_a_clear_error()
    {
        var index = Build([], []).Value;
        Assert.Equal("MatchIndex.UnknownCandidate", index.TopPositions(Offer.Id, 20).Error?.Code);
        Assert.Equal("MatchIndex.UnknownPosition", index.TopCandidates(Position.Id, 20).Error?.Code);
    }

    private static Result<MatchIndex> Build(Offer[] offers, Position[] positions, MatchIndexOptions? options = null) =>
        MatchIndex.Build(offers, positions, SmallRules.Default, MatchWeights.Default, options);
}
