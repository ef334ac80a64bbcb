namespace MijnOptie.App.Services.Mail;

/// <summary>What a mail is about. It stays with the row after the mail itself is gone; <see cref="MailKinds"/> says what follows from it.</summary>
internal enum MailKind
{
    /// <summary>To a candidate: is this address yours?</summary>
    EmailConfirmation,

    /// <summary>To a candidate who asked: the link, or the code, to one's own data.</summary>
    CandidateAccess,

    /// <summary>To a candidate: does what you filled in still hold?</summary>
    FreshnessCheck,

    /// <summary>To a candidate: your data will be erased.</summary>
    DeletionReminder,

    /// <summary>To a candidate: your data is erased. It is added without the candidate's id, or it would go with the rest.</summary>
    DataErased,

    /// <summary>To a candidate: an organisation would like to speak with you.</summary>
    AppointmentRequest,

    /// <summary>To whoever takes part in an appointment: it is made, moved or off.</summary>
    AppointmentNotice,

    /// <summary>To a candidate: the organisation you named does not admit you, or does after all.</summary>
    AdmissionDecision,

    /// <summary>To a member of staff: an account waits for you.</summary>
    AccountInvitation,

    /// <summary>To a member of staff who asked: choose a new password.</summary>
    PasswordReset,

    /// <summary>To a member of staff: something changed in your account.</summary>
    AccountNotice,

    /// <summary>To a person: about the request you made under the law.</summary>
    PrivacyRequest,

    /// <summary>To a person: the privacy statement changed.</summary>
    StatementChanged,

    /// <summary>To a person who wrote to us: an answer, or word that it came in.</summary>
    ContactReply,

    /// <summary>To a member of staff: what waits for you.</summary>
    Digest,
}
