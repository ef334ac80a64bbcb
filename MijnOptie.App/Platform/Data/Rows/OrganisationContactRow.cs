namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>The person to turn to at an organisation. Apart from the organisation itself, because this is about a person.</summary>
internal sealed class OrganisationContactRow
{
    public const int MaximumNameLength = 200;

    public Guid OrganisationId { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }
}
