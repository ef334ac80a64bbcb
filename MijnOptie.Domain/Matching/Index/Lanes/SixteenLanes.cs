using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MijnOptie.Domain.Matching;

/// <summary>Sixteen at a time, in 512 bits.</summary>
internal readonly struct SixteenLanes : ILanes<Vector512<int>>
{
    public static int Count => Vector512<int>.Count;

    public static Vector512<int> All(int value) => Vector512.Create(value);

    public static Vector512<int> Load(ref readonly int source, int at) => Vector512.LoadUnsafe(in source, (nuint)at);

    public static void Store(Vector512<int> value, ref int target, int at) => value.StoreUnsafe(ref target, (nuint)at);

    public static Vector512<int> Add(Vector512<int> left, Vector512<int> right) => left + right;

    public static Vector512<int> Subtract(Vector512<int> left, Vector512<int> right) => left - right;

    public static Vector512<int> Multiply(Vector512<int> left, Vector512<int> right) => left * right;

    public static Vector512<int> Min(Vector512<int> left, Vector512<int> right) => Vector512.Min(left, right);

    public static Vector512<int> Max(Vector512<int> left, Vector512<int> right) => Vector512.Max(left, right);

    public static Vector512<int> And(Vector512<int> left, Vector512<int> right) => left & right;

    public static Vector512<int> AtMost(Vector512<int> left, Vector512<int> right) => Vector512.LessThanOrEqual(left, right);

    public static Vector512<int> Choose(Vector512<int> mask, Vector512<int> one, Vector512<int> other) =>
        Vector512.ConditionalSelect(mask, one, other);

    // There is no whole division in the hardware. In floating point the quotient comes out at most one off, being at most 10,000, and the
    // remainder, which is exact, puts it right.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Quotient(Vector512<int> dividend, Vector512<int> divisor)
    {
        var near = Vector512.ConvertToInt32Native(Vector512.ConvertToSingle(dividend) / Vector512.ConvertToSingle(divisor));
        var rest = dividend - (near * divisor);
        return near + Vector512.LessThan(rest, Vector512<int>.Zero) - Vector512.GreaterThanOrEqual(rest, divisor);
    }

    public static Vector512<int> Counting => Vector512<int>.Indices;

    public static int Pack(Vector512<int> mask, Vector512<int> values, ref int target)
    {
        Avx512F.Compress(values, mask, values).StoreUnsafe(ref target);
        return BitOperations.PopCount(Vector512.ExtractMostSignificantBits(mask));
    }
}
