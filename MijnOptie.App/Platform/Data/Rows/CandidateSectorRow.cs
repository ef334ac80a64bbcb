namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A sector a candidate wants to work in, most wanted first.</summary>
internal sealed class CandidateSectorRow : ICandidatePart
{
    public Guid CandidateId { get; set; }

    public Guid TenantId { get; set; }

    public int Order { get; set; }

    public string SectorCode { get; set; } = "";
}
