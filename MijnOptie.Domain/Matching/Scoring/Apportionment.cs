namespace MijnOptie.Domain.Matching;

/// <summary>
/// Cuts a whole number into whole parts that add up to it exactly, by the largest remainder: each part first gets its
/// share rounded down, then what is left goes one by one to the largest remainders, the first of equals first.
/// </summary>
public static class Apportionment
{
    /// <summary>Writes the parts of <paramref name="total"/>, in proportion to <paramref name="numerators"/> over <paramref name="denominator"/>.</summary>
    /// <param name="numerators">Each 0 or more.</param>
    /// <param name="denominator">Over 0.</param>
    /// <param name="total">The sum of the numerators over the denominator, rounded down, to the nearest or up.</param>
    /// <param name="parts">As long as <paramref name="numerators"/>; filled here.</param>
    public static void Fill(ReadOnlySpan<long> numerators, long denominator, int total, Span<int> parts)
    {
        Span<long> remainders = stackalloc long[numerators.Length];
        var left = total;
        for (var i = 0; i < numerators.Length; i++)
        {
            var (quotient, remainder) = Math.DivRem(numerators[i], denominator);
            parts[i] = (int)quotient;
            remainders[i] = remainder;
            left -= parts[i];
        }
        for (; left > 0; left--)
        {
            var largest = 0;
            for (var i = 1; i < remainders.Length; i++)
            {
                if (remainders[i] > remainders[largest]) largest = i;
            }
            parts[largest]++;
            remainders[largest] = -1;
        }
    }
}
