using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>
/// The single source of what is stored about people. A column is either declared here as personal, with purpose, ground,
/// retention and audience, or declared impersonal with the reason; what is neither cannot ship (P04).
/// </summary>
public static class PersonalDataRegister
{
    /// <summary>All personal fields.</summary>
    public static ImmutableArray<PersonalField> Fields { get; } =
        [.. CandidateFields.All, .. DraftFields.All, .. AccountFields.All, .. SignInFields.All];

    /// <summary>All columns that are no personal data.</summary>
    public static ImmutableArray<ImpersonalColumn> Impersonal { get; } =
    [
        new("Organisations", "*", "An organisation is no person."),
        new("OrganisationCodes", "*", "Words an organisation uses in its lists."),
        new("Locations", "*", "Buildings, from open data or from the organisation."),
        new("PositionExpertise", "*", "What a position wishes for."),
        .. new[]
        {
            "Id", "TenantId", "LocationId", "Reference", "Title", "FunctionCode", "SubjectCode", "SectorCode", "QualificationCode",
            "EducationLevelCode", "MinimumHours", "MaximumHours", "SmallestPart", "StartsOn", "EndsOn", "Situations", "State", "ChangedAt",
            "SearchText",
        }.Select(column => new ImpersonalColumn("Positions", column, "A position describes work, not who does it.")),
        new("AspNetRoles", "*", "Names of roles."),
        new("AspNetRoleClaims", "*", "Rights of roles; not used."),
        new("__EFMigrationsHistory", "*", "Which changes of the schema were applied."),
    ];
}
