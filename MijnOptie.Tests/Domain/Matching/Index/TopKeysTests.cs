using System.Numerics;
using CsCheck;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class ShortTopKeysTests() : TopKeysTests<uint>(Gen.UInt);

public sealed class LongTopKeysTests() : TopKeysTests<ulong>(Gen.ULong);

public abstract class TopKeysTests<T>(Gen<T> any)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly Gen<T> key = any.Where(each => each != T.MaxValue);

    private Gen<(int Size, T[] Keys)> Cases => Gen.Select(Gen.Int[1, 40], key.ArrayUnique[0, 90]);

    [Fact]
    public void Given_keys_in_any_order_When_they_come_by_Then_the_lowest_are_kept_in_order() =>
        Cases.Sample(each =>
        {
            var best = new TopKeys<T>(each.Size);
            foreach (var one in each.Keys) best.Add(one);
            Assert.Equal(each.Keys.Order().Take(each.Size), best.Keys.ToArray());
            Assert.Equal(each.Keys.Length >= each.Size, best.IsFull);
            Assert.Equal(best.IsFull ? best.Keys[^1] : T.MaxValue, best.Bound);
        });

    [Fact]
    public void Given_a_full_list_When_cleared_Then_it_begins_anew() =>
        Cases.Sample(each =>
        {
            var best = new TopKeys<T>(each.Size);
            foreach (var one in each.Keys) best.Add(one);
            best.Clear();
            best.Add(T.MaxValue - T.One);
            Assert.Equal([T.MaxValue - T.One], best.Keys.ToArray());
        });

    [Fact]
    public void Given_more_lists_than_a_page_holds_When_keys_are_added_Then_each_keeps_its_own() =>
        Gen.Select(Gen.Int[1, 20], Gen.Select(Gen.Int[0, 4], key).Array[0, 150]).Sample((size, added) =>
        {
            const int apart = 700;
            var lists = new RankedLists<T>((4 * apart) + 1, size);
            foreach (var (list, one) in added.DistinctBy(each => each.Item2))
            {
                var last = lists.Add(list * apart, one);
                Assert.Equal(lists.Count(list * apart) == size, last != T.MaxValue);
            }
            for (var list = 0; list < 5; list++)
            {
                Assert.Equal(
                    added.DistinctBy(each => each.Item2).Where(each => each.Item1 == list).Select(each => each.Item2).Order().Take(size).Select(OrderKey<T>.Row),
                    Enumerable.Range(0, lists.Count(list * apart)).Select(at => lists.Row(list * apart, at)));
            }
        }, iter: 50);

    [Fact]
    public void Given_rows_of_a_list_When_made_keys_Then_they_lie_in_the_declared_order_and_come_back_the_same() =>
        Gen.Select(Gen.Bool, Gen.Int[0, MatchFit.Full], Gen.Int[0, (int)Math.Min(OrderKey<T>.Ranks, int.MaxValue) - 1])
            .Select((conditional, score, rank) => new RankedRow(conditional, score, rank)).Array[0, 40].Sample(rows =>
            {
                T Key(RankedRow row) => OrderKey<T>.Of(row.Conditional, row.Score, row.Rank);
                Assert.Equal(rows, rows.Select(row => OrderKey<T>.Row(Key(row))));
                Assert.Equal(
                    rows.OrderBy(row => row.Conditional).ThenByDescending(row => row.Score).ThenBy(row => row.Rank),
                    rows.OrderBy(Key));
            });
}
