namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A subject a candidate wants to teach, most wanted first.</summary>
internal sealed class CandidateSubjectRow : ICandidatePart
{
    public Guid CandidateId { get; set; }

    public Guid TenantId { get; set; }

    public int Order { get; set; }

    public string SubjectCode { get; set; } = "";
}
