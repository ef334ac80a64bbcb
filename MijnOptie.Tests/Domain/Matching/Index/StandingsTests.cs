using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class StandingsTests
{
    private const int Shown = 3;

    private static readonly Position[] Positions = [.. Enumerable.Range(1, 5).Select(at => APosition().Numbered(at).Build())];

    [Fact]
    public void Given_so_many_leave_that_a_list_must_be_made_anew_When_read_Then_who_was_not_kept_before_is_there()
    {
        var now = Offers(60).ToDictionary(offer => offer.Id);
        var standings = Of(now.Values);
        foreach (var best in Offers(60).OrderBy(offer => offer.AvailableFrom).ThenBy(offer => offer.Id).Take(40).ToList())
        {
            now.Remove(best.Id);
            standings = standings.Without(best.Id).Value;
            AssertAsAnew(now.Values, standings);
        }
    }

    [Fact]
    public void Given_many_who_are_equal_When_one_beyond_those_kept_changes_Then_nobody_in_between_is_passed_over()
    {
        var now = Enumerable.Range(1, 40).Select(at => AnOffer().Numbered(at).Build()).ToDictionary(offer => offer.Id);
        var inOrder = now.Values.OrderBy(offer => offer.Id).ToList();
        var standings = Of(now.Values).Without(inOrder[0].Id).Value.With(inOrder[^1]).Value;
        now.Remove(inOrder[0].Id);
        foreach (var next in inOrder.Skip(1).Take(20))
        {
            now.Remove(next.Id);
            standings = standings.Without(next.Id).Value;
            AssertAsAnew(now.Values, standings);
        }
    }

    [Fact]
    public void Given_so_many_positions_go_that_a_list_must_be_made_anew_When_read_Then_positions_not_kept_before_are_there()
    {
        var offers = Offers(4);
        List<Position> left = [.. Enumerable.Range(1, 30).Select(at => APosition().Numbered(at).Build())];
        var standings = MatchStandings.Of(Index(offers, left), Shown).Value.With(AnOffer().Numbered(90).Build()).Value;
        offers = [.. offers, AnOffer().Numbered(90).Build()];
        while (left.Count > 5)
        {
            var first = left.MinBy(position => position.Id)!;
            left.Remove(first);
            standings = standings.Without(first.Id).Value;
            AssertAsAnew(offers, standings, left);
        }
    }

    [Fact]
    public void Given_so_many_changes_that_the_columns_are_laid_out_anew_When_read_Then_all_of_them_count()
    {
        var now = Offers(40).ToDictionary(offer => offer.Id);
        var (standings, laidOut) = (Of(now.Values), 0);
        for (var at = 1; at <= OfferChanges.Most(now.Count) + 20; at++)
        {
            var changed = AnOffer().Numbered(20 + at).Build() with { AvailableFrom = new DateOnly(2027, 1, 1).AddDays(at % 28) };
            now[changed.Id] = changed;
            var offers = standings.Index.Parts.Offers;
            standings = standings.With(changed).Value;
            if (offers == standings.Index.Parts.Offers) continue;
            laidOut++;
            AssertAsAnew(now.Values, standings);
        }
        Assert.Equal(1, laidOut);
        AssertAsAnew(now.Values, standings);
    }

    [Fact]
    public void Given_one_who_is_not_in_the_columns_comes_and_goes_again_and_again_When_read_Then_as_lists_made_anew()
    {
        var (offers, coming) = (Offers(20), AnOffer().Numbered(99).Build());
        var standings = Of(offers);
        for (var round = 0; round <= OfferChanges.Most(offers.Length) + 5; round++)
        {
            standings = standings.With(coming).Value.With(Positions[round % 5]).Value.Without(coming.Id).Value;
        }
        AssertAsAnew(offers, standings);
        AssertAsAnew([.. offers, coming], standings.With(coming).Value);
    }

    [Fact]
    public void Given_warm_working_memory_When_one_of_many_changes_Then_little_is_allocated()
    {
        var offers = Offers(2_000);
        var standings = MatchStandings.Of(Index(offers, [.. Enumerable.Range(1, 300).Select(at => APosition().Numbered(at).Build())]), Shown).Value;
        long Bytes(int at)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            standings = standings.With(offers[at] with { AvailableFrom = new DateOnly(2027, 3, 1) }).Value;
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Bytes(0);
        Assert.InRange(Enumerable.Range(1, 20).Min(Bytes), 1, 30_000);
    }

    private static Offer[] Offers(int count) =>
        [.. Enumerable.Range(1, count).Select(at => AnOffer().Numbered(at).Build() with { AvailableFrom = new DateOnly(2027, 1, 1).AddDays(at * 5 % 28) })];

    private static MatchIndex Index(IEnumerable<Offer> offers, IEnumerable<Position> positions) =>
        MatchIndex.Build(offers, positions, SmallRules.Default, MatchWeights.Default).Value;

    private static MatchStandings Of(IEnumerable<Offer> offers) => MatchStandings.Of(Index(offers, Positions), Shown).Value;

    private static void AssertAsAnew(IEnumerable<Offer> offers, MatchStandings standings, IEnumerable<Position>? positions = null)
    {
        Offer[] all = [.. offers];
        Position[] there = [.. positions ?? Positions];
        var anew = Index(all, there);
        foreach (var position in there) Assert.Equal(anew.TopCandidates(position.Id, Shown).Value, standings.CandidatesFor(position.Id));
        foreach (var offer in all) Assert.Equal(anew.TopPositions(offer.Id, Shown).Value.Positions, standings.PositionsFor(offer.Id));
    }
}
