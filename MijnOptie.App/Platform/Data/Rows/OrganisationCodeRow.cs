namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A change of an organisation to one of the standard lists of functions, subjects, categories or statuses.</summary>
internal sealed class OrganisationCodeRow : ITenantOwned
{
    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    /// <summary>Which list, as the Domain's code-list kind spells it.</summary>
    public string Kind { get; set; } = "";

    public string Code { get; set; } = "";

    /// <summary>The standard code an own entry rests on; null for a change to a standard entry.</summary>
    public string? BasedOn { get; set; }

    public string? NameDutch { get; set; }

    public string? NameEnglish { get; set; }

    public bool Enabled { get; set; } = true;

    public int? SortOrder { get; set; }
}
