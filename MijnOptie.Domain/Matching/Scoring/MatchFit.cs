namespace MijnOptie.Domain.Matching;

/// <summary>
/// The arithmetic of a fit: how well one criterion is met, as a whole number of ten-thousandths. There is one rounding
/// in all of the matching, <see cref="Divide"/>: to the nearest, a half upwards.
/// </summary>
public static class MatchFit
{
    /// <summary>Fully met.</summary>
    public const int Full = 10_000;

    /// <summary>Not met.</summary>
    public const int None = 0;

    /// <summary>Divides two whole numbers and rounds to the nearest, a half upwards.</summary>
    /// <param name="dividend">0 or more.</param>
    /// <param name="divisor">Over 0.</param>
    public static int Divide(long dividend, long divisor) => (int)(((2 * dividend) + divisor) / (2 * divisor));

    /// <summary>The part that is met of a whole, as a fit; a part over the whole counts as the whole.</summary>
    /// <param name="part">0 or more.</param>
    /// <param name="whole">Over 0.</param>
    public static int Share(long part, long whole) => Divide(Math.Min(part, whole) * Full, whole);
}
