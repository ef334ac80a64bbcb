namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>Expertise a position wishes for.</summary>
internal sealed class PositionExpertiseRow : ITenantOwned
{
    public Guid PositionId { get; set; }

    public Guid TenantId { get; set; }

    public int Order { get; set; }

    public string Text { get; set; } = "";
}
