using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>What one erasure erased.</summary>
/// <param name="Kind">The kind of person.</param>
/// <param name="Subjects">Who is gone; nobody when only records went.</param>
/// <param name="Counts">How many rows of what.</param>
internal sealed record Erased(TombstoneKind Kind, IReadOnlyCollection<Guid> Subjects, IReadOnlyList<DeletionCount> Counts)
{
    public bool IsSomething => Counts.Any(each => each.Count > 0);

    /// <summary>Records that are nobody in person.</summary>
    public static Erased Records(string kind, int count) => new(TombstoneKind.Candidate, [], [new DeletionCount(kind, count)]);
}
