using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>How an account came to be and how it ended: made for an organisation, taken up by invitation, closed (P17, P19, P20).</summary>
internal static class InvitationFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Shown("CreatedAt", "Account gemaakt op", "Account made on"),
        Shown("ClosedAt", "Account gesloten op", "Account closed on"),
        Shown("Closure", "Reden van sluiten", "Reason for closing"),
        Hidden("Accounts", "ClosedBy", PersonalDataCategory.Course),
        .. new[] { "Id", "AccountId", "IssuedBy" }.Select(column => Hidden("Invitations", column, PersonalDataCategory.Identity)),
        .. new[] { "IssuedAt", "ExpiresAt", "AcceptedAt", "RevokedAt" }.Select(column => Hidden("Invitations", column, PersonalDataCategory.Course)),
        Hidden("Invitations", "TokenHash", PersonalDataCategory.Credentials),
    ];

    private static PersonalField Shown(string column, string dutch, string english) =>
        new("Accounts", column, PersonalDataCategory.Course, ProcessingPurpose.SigningIn, LawfulBasis.Agreement, RetentionRule.LifeOfAccount,
            Audience.Administrator | Audience.OrganisationAdministrator, DataSource.Application, new DisplayName(dutch, english));

    private static PersonalField Hidden(string table, string column, PersonalDataCategory category) =>
        new(table, column, category, ProcessingPurpose.SigningIn, LawfulBasis.Agreement, RetentionRule.LifeOfAccount,
            Audience.None, DataSource.Application, null);
}
