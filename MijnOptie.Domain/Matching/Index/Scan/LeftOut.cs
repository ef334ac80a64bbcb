namespace MijnOptie.Domain.Matching;

/// <summary>The rows that do not count for a position: who holds it, and rows that were changed or taken out.</summary>
internal readonly struct LeftOut(IndexParts index, PositionCode position)
{
    private readonly int holder = index.HolderOf(position);
    private readonly OfferChanges changes = index.Changes;

    public bool Has(int row) => row == holder || changes.IsGone(row);
}
