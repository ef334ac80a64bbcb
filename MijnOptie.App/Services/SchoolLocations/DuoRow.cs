using System.Collections.Immutable;
using MijnOptie.App.Services.Files;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>What one row of the file became.</summary>
internal abstract record DuoRow
{
    private DuoRow()
    {
    }

    /// <param name="Line">Line in the file, from 1.</param>
    /// <param name="Location">What was read.</param>
    internal sealed record Good(int Line, DuoLocation Location) : DuoRow;

    /// <param name="Problems">At least one; with an unusable header this is the only row.</param>
    /// <param name="BoardNumber">The board it is of; null when that cannot be read.</param>
    internal sealed record Bad(ImmutableArray<RowProblem> Problems, string? BoardNumber = null) : DuoRow;
}
