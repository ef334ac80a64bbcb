using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Finds the best positions for one offer, which need not be in the index.</summary>
internal static class PositionSearch
{
    /// <summary>Adds every position that fits to one of two lists.</summary>
    public static void Add(IndexParts index, OfferFacts facts, TopKeys<ulong> open, TopKeys<ulong> possible)
    {
        var (scan, rows) = (index.RentForPositions(), index.Positions.Columns.Rows);
        foreach (var fit in scan.Find(facts))
        {
            ref readonly var row = ref rows[fit.Row];
            (row.IsPossibility ? possible : open).Add(fit.OfPosition(row));
        }
        index.Return(scan);
    }

    /// <summary>A list with ids in place of ranks.</summary>
    public static ImmutableArray<Fit<PositionId>> Fits(IndexParts index, TopKeys<ulong> best)
    {
        var fits = ImmutableArray.CreateBuilder<Fit<PositionId>>(best.Keys.Length);
        foreach (var key in best.Keys) fits.Add(Fit<PositionId>.Of(key, index.Positions.Columns.IdAt));
        return fits.MoveToImmutable();
    }
}
