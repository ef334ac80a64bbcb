namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A function a candidate wants, most wanted first.</summary>
internal sealed class CandidateFunctionRow : ICandidatePart
{
    public Guid CandidateId { get; set; }

    public Guid TenantId { get; set; }

    public int Order { get; set; }

    public string FunctionCode { get; set; } = "";
}
