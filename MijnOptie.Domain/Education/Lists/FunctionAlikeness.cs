namespace MijnOptie.Domain.Education;

/// <summary>How near a position's function is to the one someone wants.</summary>
/// <param name="Closeness">In ten-thousandths: 10,000 is the same, 0 is nothing to do with it.</param>
/// <param name="SatisfiesCriterion">Whether it counts as the function wanted; else it is only near.</param>
public readonly record struct FunctionAlikeness(int Closeness, bool SatisfiesCriterion)
{
    /// <summary>The same function.</summary>
    public static FunctionAlikeness Same => new(CodeLists.FullCloseness, true);

    /// <summary>Nothing to do with it.</summary>
    public static FunctionAlikeness None => default;
}
