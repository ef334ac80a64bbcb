using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Writes values as bytes in one way only: numbers little-endian, strings as their length and their UTF-16 units (so that
/// no two strings write the same), collections as their count and their items.
/// </summary>
internal sealed class CanonicalBytes
{
    private readonly ArrayBufferWriter<byte> written = new();

    public CanonicalBytes Add(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        written.Write(bytes);
        return this;
    }

    public CanonicalBytes Add(int? value) => value is { } number ? Add(1).Add(number) : Add(0);

    public CanonicalBytes Add(bool value) => Add(value ? 1 : 0);

    public CanonicalBytes Add(DateOnly value) => Add(value.DayNumber);

    public CanonicalBytes Add(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        written.Write(bytes);
        return this;
    }

    public CanonicalBytes Add(double value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value + 0.0); // minus zero is zero
        written.Write(bytes);
        return this;
    }

    public CanonicalBytes Add(string? value)
    {
        if (value is null) return Add(-1);
        Add(value.Length);
        Span<byte> bytes = stackalloc byte[sizeof(char)];
        foreach (var unit in value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, unit);
            written.Write(bytes);
        }
        return this;
    }

    /// <summary>Items whose order carries meaning.</summary>
    public CanonicalBytes AddList<T>(IReadOnlyCollection<T> items, Action<CanonicalBytes, T> add)
    {
        Add(items.Count);
        foreach (var item in items) add(this, item);
        return this;
    }

    /// <summary>Items whose order and repetition carry no meaning: sorted by what they write, each once.</summary>
    public CanonicalBytes AddSet<T>(IEnumerable<T> items, Action<CanonicalBytes, T> add)
    {
        var each = new SortedSet<byte[]>(Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)));
        foreach (var item in items)
        {
            var one = new CanonicalBytes();
            add(one, item);
            each.Add(one.ToArray());
        }
        Add(each.Count);
        foreach (var bytes in each) written.Write(bytes);
        return this;
    }

    public byte[] ToArray() => written.WrittenSpan.ToArray();

    /// <summary>SHA-256 of what was written, as 64 lower-case hexadecimal digits.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(written.WrittenSpan));
}
