using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>One way in which a plan can end for one person: what is taken and what is left. All that concerns this person alone holds.</summary>
/// <param name="Person">Who.</param>
/// <param name="Parts">What is taken; at least one.</param>
/// <param name="Left">Holdings that are left.</param>
/// <param name="Least">Least hours of all parts together.</param>
/// <param name="Most">Most hours of all parts together.</param>
internal sealed record Outcome(int Person, ImmutableArray<Part> Parts, ImmutableArray<int> Left, int Least, int Most)
{
    /// <summary>True when no hours are left to choose.</summary>
    public bool IsFixed => Parts.All(part => part.Least == part.Most);
}
