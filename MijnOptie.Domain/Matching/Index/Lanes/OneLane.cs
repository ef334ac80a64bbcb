using System.Runtime.CompilerServices;

namespace MijnOptie.Domain.Matching;

/// <summary>One at a time, in plain whole numbers.</summary>
internal readonly struct OneLane : ILanes<int>
{
    public static int Count => 1;

    public static int All(int value) => value;

    public static int Load(ref readonly int source, int at) => Unsafe.Add(ref Unsafe.AsRef(in source), at);

    public static void Store(int value, ref int target, int at) => Unsafe.Add(ref target, at) = value;

    public static int Add(int left, int right) => left + right;

    public static int Subtract(int left, int right) => left - right;

    public static int Multiply(int left, int right) => left * right;

    public static int Min(int left, int right) => Math.Min(left, right);

    public static int Max(int left, int right) => Math.Max(left, right);

    public static int And(int left, int right) => left & right;

    public static int AtMost(int left, int right) => left <= right ? -1 : 0;

    public static int Choose(int mask, int one, int other) => (mask & one) | (~mask & other);

    public static int Quotient(int dividend, int divisor) => dividend / divisor;

    public static int Counting => 0;

    public static int Pack(int mask, int values, ref int target)
    {
        target = values;
        return mask & 1;
    }
}
