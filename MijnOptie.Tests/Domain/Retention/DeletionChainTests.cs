using CsCheck;
using MijnOptie.Domain.Retention;

namespace MijnOptie.Tests.Domain.Retention;

[Trait("Promise", "P15")]
public sealed class DeletionChainTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 25, 14, 30, 12, 345, TimeSpan.Zero);

    [Fact]
    public void Given_a_record_When_written_out_Then_the_line_and_hash_are_as_documented()
    {
        var record = DeletionChain.Next(
            null, new Guid("11111111-2222-3333-4444-555555555555"), At, "candidate", 2, DeletionCause.RetentionEnded,
            [new("Outbox", 1), new("Candidates", 2), new("Outbox", 3), new("Nothing", 0)]);

        Assert.Equal(
            $"1|11111111-2222-3333-4444-555555555555|2026-11-25T14:30:12Z|candidate|2|RetentionEnded|Candidates=2,Outbox=4|{new string('0', 64)}",
            DeletionChain.Line(record));
        Assert.Equal(record.Counts, DeletionChain.ReadCounts(DeletionChain.CountsText(record.Counts)));
    }

    [Fact]
    public void Given_an_untouched_chain_When_followed_Then_it_is_sound() =>
        Assert.Equal(new ChainVerdict.Sound(5, AChain(5)[^1].Hash), DeletionChain.Verify(AChain(5)));

    [Fact]
    public void Given_no_record_When_followed_Then_it_is_sound() => Assert.Equal(new ChainVerdict.Sound(0, DeletionChain.Start), DeletionChain.Verify([]));

    [Theory]
    [InlineData(2, ChainFault.Changed)]
    public void Given_a_record_that_was_changed_When_followed_Then_it_is_found(int number, ChainFault fault)
    {
        var chain = AChain(5);
        chain[number - 1] = (chain[number - 1].Record with { PolicyVersion = 9 }, chain[number - 1].Hash);

        Assert.Equal(new ChainVerdict.Broken(number, fault), DeletionChain.Verify(chain));
    }

    [Fact]
    public void Given_a_record_changed_with_a_fresh_hash_When_followed_Then_the_next_one_no_longer_follows()
    {
        var chain = AChain(5);
        var changed = chain[1].Record with { PolicyVersion = 9 };
        chain[1] = (changed, DeletionChain.Hash(changed));

        Assert.Equal(new ChainVerdict.Broken(3, ChainFault.NotLinked), DeletionChain.Verify(chain));
    }

    [Fact]
    public void Given_any_single_tampering_When_followed_Then_it_never_passes_unseen() =>
        Gen.Select(Gen.Int[2, 12], Gen.Int[0, 11], Gen.Int[0, 3]).Sample((length, at, how) =>
        {
            var chain = AChain(length);
            var place = at % length;
            switch (how)
            {
                case 0:
                    chain.RemoveAt(place);
                    break;
                case 1:
                    chain.Insert(place, chain[place]);
                    break;
                case 2:
                    chain[place] = (chain[place].Record with { At = chain[place].Record.At.AddSeconds(1) }, chain[place].Hash);
                    break;
                default:
                    (chain[place], chain[(place + 1) % length]) = (chain[(place + 1) % length], chain[place]);
                    break;
            }
            var sound = DeletionChain.Verify(chain) as ChainVerdict.Sound;
            // Only a cut at the very end leaves a sound chain: a shorter one, with another last hash.
            return sound is null || (how == 0 && place == length - 1 && sound.Count == length - 1);
        });

    [Theory]
    [InlineData("with space")]
    [InlineData("")]
    [InlineData("pipe|d")]
    public void Given_a_name_that_a_line_cannot_carry_When_recorded_Then_it_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => DeletionChain.Next(null, Guid.Empty, At, name, 1, DeletionCause.PersonAsked, []));
        Assert.Throws<ArgumentException>(() => DeletionChain.Next(null, Guid.Empty, At, "fine", 1, DeletionCause.PersonAsked, [new(name, 1)]));
    }

    private static List<(DeletionRecord Record, string Hash)> AChain(int length)
    {
        var chain = new List<(DeletionRecord Record, string Hash)>();
        for (var i = 0; i < length; i++)
        {
            var record = DeletionChain.Next(
                chain.Count == 0 ? null : (chain[^1].Record.Number, chain[^1].Hash), new Guid(i, 0, 0, new byte[8]), At.AddDays(i), "candidate", 1,
                DeletionCause.RetentionEnded, [new("Candidates", i + 1)]);
            chain.Add((record, DeletionChain.Hash(record)));
        }
        return chain;
    }
}
