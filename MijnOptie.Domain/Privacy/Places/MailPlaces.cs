using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using static MijnOptie.Domain.Privacy.LawfulBasis;
using static MijnOptie.Domain.Privacy.ProcessingPurpose;

namespace MijnOptie.Domain.Privacy;

/// <summary>What each kind of mail carries: a name, what it is about, sometimes a link. It goes once the mail is sent.</summary>
internal static class MailPlaces
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        To(DataSubject.Candidate, "EmailConfirmation", ContactWithCandidate, Agreement),
        To(DataSubject.Candidate, "CandidateAccess", HandlingRequests, LegalDuty),
        To(DataSubject.Candidate, "FreshnessCheck", ContactWithCandidate, Agreement),
        To(DataSubject.Candidate, "DeletionReminder", ContactWithCandidate, Agreement),
        To(DataSubject.Candidate, "AdmissionDecision", ContactWithCandidate, Agreement),
        To(DataSubject.Candidate, "DataErased", HandlingRequests, LegalDuty),
        To(DataSubject.Candidate, "AppointmentRequest", ContactWithCandidate, Agreement),
        To(DataSubject.Candidate, "AppointmentNotice", ContactWithCandidate, Agreement),
        To(DataSubject.Candidate, "PrivacyRequest", HandlingRequests, LegalDuty),
        To(DataSubject.Candidate, "StatementChanged", Accountability, LegalDuty),
        To(DataSubject.Staff, "AccountInvitation", SigningIn, Agreement),
        To(DataSubject.Staff, "PasswordReset", SigningIn, Agreement),
        To(DataSubject.Staff, "AccountNotice", SigningIn, Agreement),
        To(DataSubject.Staff, "Digest", SendingMail, Agreement),
        To(DataSubject.Contact, "ContactReply", AnsweringQuestions, LegitimateInterest),
    ];

    private static PersonalField To(DataSubject subject, string kind, ProcessingPurpose purpose, LawfulBasis basis) =>
        new(new StoredPlace.Mail(kind), PersonalDataCategory.Contact, purpose, basis, RetentionRule.UntilSent, Audience.None, DataSource.Application, null)
        {
            Subject = subject,
            Content = FieldContent.FreeText,
        };
}
