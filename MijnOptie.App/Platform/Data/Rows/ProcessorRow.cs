namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A company that works with data for an organisation, and the agreement with it (AVG art. 28).</summary>
internal sealed class ProcessorRow : ITenantOwned
{
    public const int MaximumNameLength = 200;
    public const int MaximumWorkLength = 500;
    public const int MaximumCountryLength = 100;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public string Name { get; set; } = "";

    public string Work { get; set; } = "";

    public string Country { get; set; } = "";

    /// <summary>When the agreement was signed; null while there is none.</summary>
    public DateOnly? AgreedOn { get; set; }

    /// <summary>Last day of the agreement; null without an end.</summary>
    public DateOnly? EndsOn { get; set; }
}
