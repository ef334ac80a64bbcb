namespace MijnOptie.App.Hr.Admission;

/// <summary>What the page shows: made once for an address, and carried from the first rendering into the live page.</summary>
/// <param name="Address">The address it was made for.</param>
/// <param name="Page">The people.</param>
public sealed record AdmissionView(string Address, NewcomerPage Page)
{
    public IReadOnlyList<NewcomerCard> Items => Page.Items;
}
