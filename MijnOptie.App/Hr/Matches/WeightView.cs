namespace MijnOptie.App.Hr.Matches;

/// <summary>How much one criterion counts.</summary>
/// <param name="Key">The name of the criterion.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Own">What it counts for the organisation.</param>
/// <param name="Now">What it counts in the list shown.</param>
public sealed record WeightView(string Key, string Name, int Own, int Now)
{
    /// <summary>The most a slider goes to, unless more was saved.</summary>
    public const int Usual = 40;

    public int Most => Math.Max(Usual, Math.Max(Own, Now));
}
