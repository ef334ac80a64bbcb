namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A location of an organisation: a school building where people work.</summary>
internal sealed class LocationRow : ITenantOwned
{
    public const int MaximumCodeLength = 30;
    public const int MaximumNameLength = 200;
    public const int MaximumTextLength = 200;
    public const int MaximumSearchLength = 700;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    /// <summary>The organisation's own code, or DUO's location code (vestigingscode). Unique in the organisation.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Street { get; set; }

    public string? HouseNumber { get; set; }

    public string? Postcode { get; set; }

    public string Town { get; set; } = "";

    public string? Municipality { get; set; }

    public string? Province { get; set; }

    /// <summary>Names of the regions DUO places the location in; null when unknown.</summary>
    public string? RpaRegion { get; set; }

    public string? RmcRegion { get; set; }

    public string? EducationRegion { get; set; }

    public double Latitude { get; set; }

    public double Longitude { get; set; }

    /// <summary>When the row was last changed; a save of an older reading is refused.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>What lists search and sort by, on either database: the words in their plainest form, the name first.</summary>
    public string SearchText
    {
        get => SearchWords.Of(MaximumSearchLength, Name, Code, Town, Municipality);
        private set { }
    }

    public List<PositionRow> Positions { get; } = [];
}
