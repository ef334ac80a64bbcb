using CsCheck;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class EveryoneSearchTests
{
    [Fact]
    public void Given_a_world_too_large_for_short_keys_When_ranked_with_long_ones_Then_every_list_is_the_same() => RandomWorlds.Any.Sample(
        world =>
        {
            var parts = world.Index().Parts;
            var (narrow, wide) = (new EveryoneSearch<uint>(parts, world.Count, true, true), new EveryoneSearch<ulong>(parts, world.Count, true, true));
            narrow.Run(new Deadline(parts.Options, default));
            wide.Run(new Deadline(parts.Options, default));
            Assert.Equal(Rows(narrow.OfPositions!), Rows(wide.OfPositions!));
            Assert.Equal(Rows(narrow.OfCandidates!), Rows(wide.OfCandidates!));
        },
        iter: 100);

    [Fact]
    public void Given_a_holder_whom_the_position_does_not_want_When_ranked_after_one_that_did_Then_nobody_else_is_left_out()
    {
        // Both want what few want, so that the index looks at them together.
        var offers = Enumerable.Range(1, 600).Select(at => AnOffer().Numbered(at).Wanting(at <= 90 ? "ASSISTANT" : at <= 180 ? "MENTOR" : "TEACHER").Build()).ToArray();
        var there = offers[0].Places[0].Point;
        var mentor = APosition().Numbered(1).For("MENTOR").At(there).Build();
        foreach (var holder in offers[90..180])
        {
            var assistant = APosition().Numbered(2).For("ASSISTANT").At(new GeoPoint(there.Latitude + 0.001, there.Longitude)).HeldBy(holder.Id).Build();
            var lists = MatchIndex.Build(offers, [mentor, assistant], SmallRules.Default, MatchWeights.Default, new MatchIndexOptions { Workers = 1 })
                .Value.AllTopCandidates(400).Value;
            Assert.Equal(offers.Take(90).Select(offer => offer.Id).Order(), lists[assistant.Id].Select(hit => hit.Candidate).Order());
        }
    }

    private static IEnumerable<RankedRow[]> Rows(RankedLists lists) => Enumerable.Range(0, lists.Lists)
        .Select(list => Enumerable.Range(0, lists.Count(list)).Select(at => lists.Row(list, at)).ToArray());
}
