using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is stored of a member of staff who signs in (P17 to P19).</summary>
internal static class AccountFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Supplied("DisplayName", PersonalDataCategory.Identity, "Naam", "Name"),
        Supplied("Email", PersonalDataCategory.Contact, "E-mailadres", "E-mail address"),
        Supplied("OrganisationId", PersonalDataCategory.Identity, "Organisatie", "Organisation"),
        Supplied("PhoneNumber", PersonalDataCategory.Contact, "Telefoonnummer", "Phone number"),
        Chosen("Language", "Taal van mail", "Language of mail"),
        Chosen("Digest", "Hoe vaak een overzicht per mail", "How often an overview by mail"),
        .. Own("Accounts", PersonalDataCategory.Identity, "DigestedAt"),
        .. Own("Accounts", PersonalDataCategory.Identity, "Id", "UserName", "NormalizedUserName", "NormalizedEmail"),
        .. Own("Accounts", PersonalDataCategory.Credentials,
            "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "EmailConfirmed", "PhoneNumberConfirmed", "TwoFactorEnabled",
            "LockoutEnd", "LockoutEnabled", "AccessFailedCount"),
        .. Own("AspNetUserRoles", PersonalDataCategory.Identity, "UserId", "RoleId"),
        .. Own("AspNetUserClaims", PersonalDataCategory.Identity, "Id", "UserId"),
        .. Own("AspNetUserClaims", PersonalDataCategory.Identity, FieldContent.FreeText, "ClaimType", "ClaimValue"),
        .. Own("AspNetUserLogins", PersonalDataCategory.Credentials, "LoginProvider", "ProviderKey", "UserId"),
        .. Own("AspNetUserLogins", PersonalDataCategory.Credentials, FieldContent.FreeText, "ProviderDisplayName"),
        .. Own("AspNetUserTokens", PersonalDataCategory.Credentials, "UserId", "LoginProvider", "Name"),
        .. Own("AspNetUserTokens", PersonalDataCategory.Credentials, FieldContent.FreeText, "Value"),
        .. Own("AspNetUserPasskeys", PersonalDataCategory.Credentials, "UserId"),
        .. Own("AspNetUserPasskeys", PersonalDataCategory.Credentials, FieldContent.Blob, "CredentialId"),
        .. Own("AspNetUserPasskeys", PersonalDataCategory.Credentials, FieldContent.FreeText, "Data"),
    ];

    private static PersonalField Supplied(string column, PersonalDataCategory category, string dutch, string english) =>
        new("Accounts", column, category, ProcessingPurpose.SigningIn, LawfulBasis.Agreement, RetentionRule.LifeOfAccount,
            Audience.Administrator | Audience.OrganisationAdministrator, DataSource.Organisation, new DisplayName(dutch, english));

    private static PersonalField Chosen(string column, string dutch, string english) =>
        new("Accounts", column, PersonalDataCategory.Contact, ProcessingPurpose.SendingMail, LawfulBasis.Agreement, RetentionRule.LifeOfAccount,
            Audience.None, DataSource.Person, new DisplayName(dutch, english));

    private static IEnumerable<PersonalField> Own(string table, PersonalDataCategory category, params string[] columns) => columns.Select(column =>
        new PersonalField(table, column, category, ProcessingPurpose.SigningIn, LawfulBasis.Agreement, RetentionRule.LifeOfAccount,
            Audience.None, DataSource.Application, null));

    private static IEnumerable<PersonalField> Own(string table, PersonalDataCategory category, FieldContent content, params string[] columns) =>
        Own(table, category, columns).Select(field => field with { Content = content });
}
