namespace MijnOptie.Domain.Matching;

/// <summary>The rows that do not count for a position: who holds it, and rows that were changed or taken out.</summary>
internal readonly struct LeftOut(IndexParts index, PositionCode position)
{
    private readonly int holder = position.Position.Holder is { } holds ? index.Offers.Find(holds) : -1;
    private readonly OfferChanges changes = index.Changes;

    /// <summary>False when there are none: then nobody need be asked about.</summary>
    public bool Any => holder >= 0 || changes.Gone > 0;

    public bool Has(int row) => row == holder || changes.IsGone(row);
}
