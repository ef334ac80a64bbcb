namespace MijnOptie.Domain.Matching;

/// <summary>
/// The declared order of lists as one number, lower first: verdict, higher score, earlier date, and as much of the id as fits. Two rows
/// with the same number are told apart by their whole ids.
/// </summary>
internal static class RankKey
{
    private const int IdBits = 27;
    private const int DateBits = 22;
    private const int ScoreBits = 14;

    /// <summary>Comes after every row.</summary>
    public const ulong Last = ulong.MaxValue;

    /// <param name="conditional">True for a conditional match.</param>
    /// <param name="score">In hundredths.</param>
    /// <param name="day">A day number.</param>
    /// <param name="head">The <see cref="Head"/> of the id; 0 gives a number that comes before every id with the same verdict, score and date.</param>
    public static ulong Of(bool conditional, int score, int day, uint head) =>
        ((conditional ? 1UL : 0) << (ScoreBits + DateBits + IdBits))
        | ((ulong)(MatchFit.Full - score) << (DateBits + IdBits))
        | ((ulong)day << IdBits)
        | head;

    /// <summary>Verdict and score alone, for comparing in little memory.</summary>
    public static ushort Coarse(ulong key) => key == Last ? ushort.MaxValue : (ushort)(key >> (DateBits + IdBits));

    public static VerdictKind Verdict(ulong key) => key >> (ScoreBits + DateBits + IdBits) == 0 ? VerdictKind.Match : VerdictKind.Conditional;

    public static Score Score(ulong key) =>
        new(MatchFit.Full - (int)((key >> (DateBits + IdBits)) & ((1UL << ScoreBits) - 1)));

    /// <summary>The first bits of an id, in the order of its text.</summary>
    public static uint Head(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes) >> (32 - IdBits);
    }
}
