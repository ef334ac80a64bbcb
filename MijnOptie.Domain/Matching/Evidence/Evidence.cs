namespace MijnOptie.Domain.Matching;

/// <summary>The figures behind one criterion of one pair: codes, hours, days and distances, never text. Closed: one kind per <see cref="Criterion"/>.</summary>
public abstract record Evidence
{
    private protected Evidence()
    {
    }
}
