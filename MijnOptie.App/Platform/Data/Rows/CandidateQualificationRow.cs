namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A teaching qualification a candidate holds.</summary>
internal sealed class CandidateQualificationRow : ICandidatePart
{
    public Guid CandidateId { get; set; }

    public Guid TenantId { get; set; }

    public int Order { get; set; }

    public string QualificationCode { get; set; } = "";

    public string? SubjectCode { get; set; }

    public bool InTraining { get; set; }
}
