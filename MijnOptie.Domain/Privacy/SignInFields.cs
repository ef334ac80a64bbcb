using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>
/// What is stored of signing in (P18): the log of attempts, the devices someone used, and the app that makes codes. The
/// log serves the person and the organisation's administrator: it shows when someone else tried.
/// </summary>
internal static class SignInFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Hidden("SignIns", "Id", RetentionRule.OneYearAfterRecording),
        Hidden("SignIns", "AccountId", RetentionRule.OneYearAfterRecording),
        Logged("At", "Ingelogd op", "Signed in on"),
        Logged("IpAddress", "IP-adres", "IP address"),
        Logged("UserAgent", "Apparaat en browser", "Device and browser"),
        Logged("Means", "Manier van inloggen", "Way of signing in"),
        Logged("Outcome", "Uitkomst", "Outcome"),
        Logged("ConfirmedAt", "Opnieuw bevestigd op", "Confirmed again on"),
        Logged("EndedAt", "Uitgelogd op", "Signed out on"),
        .. new[] { "Id", "AccountId", "TokenHash" }.Select(column => Hidden("AccountDevices", column, RetentionRule.OneYearAfterRecording)),
        Device("IpAddress", "IP-adres van het apparaat", "IP address of the device"),
        Device("UserAgent", "Apparaat", "Device"),
        Device("FirstSeenAt", "Eerste keer ingelogd", "First sign-in"),
        Device("LastSeenAt", "Laatst ingelogd", "Last sign-in"),
        Device("TrustedUntil", "Vraagt geen code tot", "Asks no code until"),
        .. new[] { "AccountId", "Key", "PendingKey", "LastStep" }.Select(column => Hidden("Authenticators", column, RetentionRule.LifeOfAccount)),
    ];

    private static PersonalField Logged(string column, string dutch, string english) =>
        new("SignIns", column, PersonalDataCategory.Course, ProcessingPurpose.Security, LawfulBasis.LegitimateInterest,
            RetentionRule.OneYearAfterRecording, Audience.Administrator | Audience.OrganisationAdministrator, DataSource.Application, new DisplayName(dutch, english));

    private static PersonalField Device(string column, string dutch, string english) =>
        new("AccountDevices", column, PersonalDataCategory.Course, ProcessingPurpose.Security, LawfulBasis.LegitimateInterest,
            RetentionRule.OneYearAfterRecording, Audience.None, DataSource.Application, new DisplayName(dutch, english));

    private static PersonalField Hidden(string table, string column, RetentionRule retention) =>
        new(table, column, PersonalDataCategory.Credentials, ProcessingPurpose.SigningIn, LawfulBasis.Agreement, retention,
            Audience.None, DataSource.Application, null);
}
