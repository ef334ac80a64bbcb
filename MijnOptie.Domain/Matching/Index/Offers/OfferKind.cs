namespace MijnOptie.Domain.Matching;

/// <summary>
/// Everything about an offer that rules, not figures, decide on. Offers of one kind get the same answer of function,
/// qualification, sector, subject and level of education to any position, so it is worked out once for all of them.
/// </summary>
/// <param name="Functions">The set of functions wanted.</param>
/// <param name="Teaching">What is held together with the subjects wanted.</param>
/// <param name="Sectors">The sectors wanted, in order.</param>
/// <param name="Level">The level of education.</param>
internal readonly record struct OfferKind(int Functions, int Teaching, int Sectors, int Level) : IComparable<OfferKind>
{
    public int CompareTo(OfferKind other)
    {
        if (Functions != other.Functions) return Functions.CompareTo(other.Functions);
        if (Teaching != other.Teaching) return Teaching.CompareTo(other.Teaching);
        return Sectors != other.Sectors ? Sectors.CompareTo(other.Sectors) : Level.CompareTo(other.Level);
    }
}
