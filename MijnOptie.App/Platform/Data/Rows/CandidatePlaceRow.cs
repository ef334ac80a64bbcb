namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A place where a candidate wants to work.</summary>
internal sealed class CandidatePlaceRow : ICandidatePart
{
    public Guid CandidateId { get; set; }

    public Guid TenantId { get; set; }

    public int Order { get; set; }

    public int PlaceId { get; set; }

    public string Name { get; set; } = "";

    public double Latitude { get; set; }

    public double Longitude { get; set; }

    /// <summary>In whole kilometres; null for this place only.</summary>
    public int? RadiusKm { get; set; }
}
