using CsCheck;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class TopKeysTests
{
    private static readonly Gen<(int Size, ulong[] Keys)> Cases =
        Gen.Select(Gen.Int[1, 40], Gen.ULong[0, RankKey.Last - 1].ArrayUnique[0, 90]);

    [Fact]
    public void Given_keys_in_any_order_When_they_come_by_Then_the_lowest_are_kept_in_order() =>
        Cases.Sample(each =>
        {
            var best = new TopKeys(each.Size);
            foreach (var key in each.Keys) best.Add(key);
            Assert.Equal(each.Keys.Order().Take(each.Size), best.Keys.ToArray());
            Assert.Equal(each.Keys.Length >= each.Size, best.IsFull);
        });

    [Fact]
    public void Given_a_full_list_When_cleared_Then_it_begins_anew() =>
        Cases.Sample(each =>
        {
            var best = new TopKeys(each.Size);
            foreach (var key in each.Keys) best.Add(key);
            best.Clear();
            best.Add(RankKey.Last - 1);
            Assert.Equal([RankKey.Last - 1], best.Keys.ToArray());
        });

    [Fact]
    public void Given_several_lists_When_keys_are_added_Then_each_keeps_its_own() =>
        Gen.Select(Gen.Int[1, 20], Gen.Select(Gen.Int[0, 4], Gen.ULong[0, RankKey.Last - 1]).Array[0, 150]).Sample((size, added) =>
        {
            var lists = new RankedLists(5, size);
            foreach (var (list, key) in added.DistinctBy(each => each.Item2))
            {
                var last = lists.Add(list, key);
                Assert.Equal(lists.Keys(list).Length == size ? lists.Keys(list)[^1] : RankKey.Last, last);
            }
            for (var list = 0; list < 5; list++)
                Assert.Equal(added.DistinctBy(each => each.Item2).Where(each => each.Item1 == list).Select(each => each.Item2).Order().Take(size), lists.Keys(list).ToArray());
        });
}
