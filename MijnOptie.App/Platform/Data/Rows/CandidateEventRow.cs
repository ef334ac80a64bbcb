namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>One thing a candidate did with the own data: never changed, and gone with the candidate.</summary>
internal sealed class CandidateEventRow : ITenantOwned
{
    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public Guid CandidateId { get; set; }

    public CandidateEventKind Kind { get; set; }

    public DateTimeOffset At { get; set; }
}
