namespace MijnOptie.Domain.Matching;

/// <summary>
/// Whole numbers side by side, so that the arithmetic of <see cref="PairKernel{TLanes, T}"/> is written once and runs at every width. A
/// comparison gives all ones where it is true and zero where it is not.
/// </summary>
/// <typeparam name="T">What holds them.</typeparam>
internal interface ILanes<T>
{
    /// <summary>How many.</summary>
    static abstract int Count { get; }

    static abstract T All(int value);

    static abstract T Load(ref readonly int source, int at);

    static abstract void Store(T value, ref int target, int at);

    static abstract T Add(T left, T right);

    static abstract T Subtract(T left, T right);

    static abstract T Multiply(T left, T right);

    static abstract T Min(T left, T right);

    static abstract T Max(T left, T right);

    static abstract T And(T left, T right);

    static abstract T AtMost(T left, T right);

    /// <summary>The one where the mask has ones, the other where it has none.</summary>
    static abstract T Choose(T mask, T one, T other);

    /// <summary>The quotient rounded down; 0 or more over more than 0, and at most 10,000.</summary>
    static abstract T Quotient(T dividend, T divisor);

    /// <summary>The first whole numbers there are: 0, 1, 2.</summary>
    static abstract T Counting { get; }

    /// <summary>Writes the values where the mask has ones, side by side; what follows them, up to as many as there are lanes, may be overwritten.</summary>
    /// <returns>How many.</returns>
    static abstract int Pack(T mask, T values, ref int target);
}
