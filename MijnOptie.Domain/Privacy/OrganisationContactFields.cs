using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>The person to turn to at a subscribed organisation (P17).</summary>
internal static class OrganisationContactFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Field("OrganisationId", PersonalDataCategory.Identity, new DisplayName("Organisatie", "Organisation")),
        Field("Name", PersonalDataCategory.Identity, new DisplayName("Naam contactpersoon", "Name of contact person")),
        Field("Email", PersonalDataCategory.Contact, new DisplayName("E-mailadres contactpersoon", "E-mail address of contact person")),
    ];

    private static PersonalField Field(string column, PersonalDataCategory category, DisplayName name) =>
        new("OrganisationContacts", column, category, ProcessingPurpose.SigningIn, LawfulBasis.Agreement, RetentionRule.LifeOfAccount,
            Audience.Administrator, DataSource.Organisation, name);
}
