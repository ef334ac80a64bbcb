using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace MijnOptie.Domain.Matching;

/// <summary>Eight at a time, in 256 bits.</summary>
internal readonly struct EightLanes : ILanes<Vector256<int>>
{
    public static int Count => Vector256<int>.Count;

    public static Vector256<int> All(int value) => Vector256.Create(value);

    public static Vector256<int> Load(ref readonly int source, int at) => Vector256.LoadUnsafe(in source, (nuint)at);

    public static void Store(Vector256<int> value, ref int target, int at) => value.StoreUnsafe(ref target, (nuint)at);

    public static Vector256<int> Add(Vector256<int> left, Vector256<int> right) => left + right;

    public static Vector256<int> Subtract(Vector256<int> left, Vector256<int> right) => left - right;

    public static Vector256<int> Multiply(Vector256<int> left, Vector256<int> right) => left * right;

    public static Vector256<int> Min(Vector256<int> left, Vector256<int> right) => Vector256.Min(left, right);

    public static Vector256<int> Max(Vector256<int> left, Vector256<int> right) => Vector256.Max(left, right);

    public static Vector256<int> And(Vector256<int> left, Vector256<int> right) => left & right;

    public static Vector256<int> AtMost(Vector256<int> left, Vector256<int> right) => Vector256.LessThanOrEqual(left, right);

    public static Vector256<int> Choose(Vector256<int> mask, Vector256<int> one, Vector256<int> other) =>
        Vector256.ConditionalSelect(mask, one, other);

    // There is no whole division in the hardware. In floating point the quotient comes out at most one off, being at most 10,000, and the
    // remainder, which is exact, puts it right.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Quotient(Vector256<int> dividend, Vector256<int> divisor)
    {
        var near = Vector256.ConvertToInt32Native(Vector256.ConvertToSingle(dividend) / Vector256.ConvertToSingle(divisor));
        var rest = dividend - (near * divisor);
        return near + Vector256.LessThan(rest, Vector256<int>.Zero) - Vector256.GreaterThanOrEqual(rest, divisor);
    }

    public static Vector256<int> Counting => Vector256<int>.Indices;

    public static int Pack(Vector256<int> mask, Vector256<int> values, ref int target)
    {
        var count = 0;
        for (var left = Vector256.ExtractMostSignificantBits(mask); left != 0; left &= left - 1)
        {
            Unsafe.Add(ref target, count++) = values.GetElement(BitOperations.TrailingZeroCount(left));
        }
        return count;
    }
}
