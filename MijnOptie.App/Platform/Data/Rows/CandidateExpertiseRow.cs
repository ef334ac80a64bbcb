namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>Something a candidate is good at.</summary>
internal sealed class CandidateExpertiseRow : ICandidatePart
{
    public Guid CandidateId { get; set; }

    public Guid TenantId { get; set; }

    public int Order { get; set; }

    public string Text { get; set; } = "";
}
