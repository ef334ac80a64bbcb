using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What a candidate decided about the data, and how the address was confirmed (P32, P36).</summary>
internal static class CandidateStateFields
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        State("EmailConfirmedAt", PersonalDataCategory.Course, ProcessingPurpose.Security, DataSource.Application, "E-mailadres bevestigd op", "E-mail address confirmed on"),
        State("NewEmail", PersonalDataCategory.Contact, ProcessingPurpose.ContactWithCandidate, DataSource.Person, "Nieuw e-mailadres, nog niet bevestigd", "New e-mail address, not confirmed yet"),
        State("RestrictedAt", PersonalDataCategory.Course, ProcessingPurpose.Matching, DataSource.Person, "Op pauze sinds", "Paused since"),
        State("RestrictedUntil", PersonalDataCategory.Course, ProcessingPurpose.Matching, DataSource.Person, "Op pauze tot", "Paused until"),
        State("MailStoppedAt", PersonalDataCategory.Course, ProcessingPurpose.ContactWithCandidate, DataSource.Person, "Geen mail sinds", "No mail since"),
    ];

    private static PersonalField State(
        string column, PersonalDataCategory category, ProcessingPurpose purpose, DataSource source, string dutch, string english) =>
        new("Candidates", column, category, purpose, LawfulBasis.Agreement, RetentionRule.OneYearAfterEntry,
            Audience.PrivacyOfficer, source, new DisplayName(dutch, english));
}
