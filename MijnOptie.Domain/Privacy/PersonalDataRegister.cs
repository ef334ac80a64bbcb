using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>
/// The single source of what is stored about people. A place is either declared here as personal, with purpose, ground,
/// retention and audience, or declared impersonal with the reason; what is neither cannot ship (P04). Each area has a file of
/// its own, and one line here that says whom it is about.
/// </summary>
public static class PersonalDataRegister
{
    /// <summary>All personal fields.</summary>
    public static ImmutableArray<PersonalField> Fields { get; } =
    [
        .. CandidateFields.All,
        .. AdmissionFields.All,
        .. CandidateStateFields.All,
        .. ReminderFields.All,
        .. ShownMatchFields.All,
        .. CandidateAccessFields.All,
        .. DraftFields.All,
        .. ErasureFields.All,
        .. AuditFields.All,
        .. About(DataSubject.Staff, AccountFields.All),
        .. About(DataSubject.Staff, InvitationFields.All),
        .. About(DataSubject.Staff, SignInFields.All),
        .. About(DataSubject.Contact, OrganisationContactFields.All),
        .. MailFields.All,
        .. OfficeFields.All,
        .. MailPlaces.All,
        .. LogPlaces.All,
        .. MemoryPlaces.All,
        .. FilePlaces.All,
        .. About(DataSubject.Staff, JobFields.All),
    ];

    /// <summary>All places that hold no personal data.</summary>
    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } =
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
        }.Select(column => new ImpersonalPlace("Positions", column, "A position describes work, not who does it.")),
        new("DeletionRecords", "*", "Proof that data was erased: random cases and counts."),
        new("DeletionRecords", "Counts", "How many rows of which table.") { Content = FieldContent.FreeText },
        .. MailFields.Impersonal,
        .. OfficeFields.Impersonal,
        .. LogPlaces.Impersonal,
        .. MemoryPlaces.Impersonal,
        .. FilePlaces.Impersonal,
        .. JobFields.Impersonal,
        new("AspNetRoles", "*", "Names of roles."),
        new("AspNetRoles", "ConcurrencyStamp", "A random value.") { Content = FieldContent.FreeText },
        new("AspNetRoleClaims", "*", "Rights of roles; not used."),
        new("AspNetRoleClaims", "ClaimType", "Rights of roles; not used.") { Content = FieldContent.FreeText },
        new("AspNetRoleClaims", "ClaimValue", "Rights of roles; not used.") { Content = FieldContent.FreeText },
        new("__EFMigrationsLock", "*", "Lets one instance at a time change the schema."),
        new("DataProtectionKeys", "*", "Keys of the application itself."),
        new("DataProtectionKeys", "Xml", "Keys of the application itself.") { Content = FieldContent.FreeText },
        new("__EFMigrationsHistory", "*", "Which changes of the schema were applied."),
    ];

    private static IEnumerable<PersonalField> About(DataSubject subject, IEnumerable<PersonalField> fields) =>
        fields.Select(field => field with { Subject = subject });
}
