namespace MijnOptie.Domain.Matching;

/// <summary>How alike a function wanted and a function asked are.</summary>
/// <param name="Closeness">0 to <see cref="MatchFit.Full"/>; full for the same function, 0 for one without a row in the table.</param>
/// <param name="Satisfies">True when it meets the hard part of the criterion.</param>
public readonly record struct FunctionLikeness(int Closeness, bool Satisfies)
{
    /// <summary>The same function.</summary>
    public static FunctionLikeness Same => new(MatchFit.Full, true);

    /// <summary>Nothing in common.</summary>
    public static FunctionLikeness None => new(MatchFit.None, false);
}
