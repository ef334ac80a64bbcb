namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>An organisation (school board): the tenant. Belongs to the platform, not to itself.</summary>
internal sealed class OrganisationRow
{
    public const int MaximumNameLength = 200;
    public const int MaximumSlugLength = 60;
    public const int MaximumWeightsLength = 60;

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Last part of the invitation address <c>/aanmelden/{slug}</c>: lower-case letters, digits and hyphens.</summary>
    public string Slug { get; set; } = "";

    /// <summary>Number of the school board at DUO, five digits; null when the organisation is not a school board.</summary>
    public string? BoardNumber { get; set; }

    /// <summary>True for the one organisation that takes in offers without an organisation; no staff works in it.</summary>
    public bool IsPool { get; set; }

    /// <summary>True for the organisation that is filled with made-up data to show the product.</summary>
    public bool IsDemo { get; set; }

    /// <summary>How much each criterion of the matching counts, as whole numbers with hyphens between them; null for the weights of the product.</summary>
    public string? MatchWeights { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
