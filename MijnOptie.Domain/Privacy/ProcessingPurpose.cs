namespace MijnOptie.Domain.Privacy;

/// <summary>What a personal field is for, written down before it is stored.</summary>
public enum ProcessingPurpose
{
    /// <summary>Finding places that fit what a candidate offers and wants.</summary>
    Matching,

    /// <summary>Speaking with a candidate about a place, or about the data.</summary>
    ContactWithCandidate,

    /// <summary>Keeping a half-filled form, so that nothing is lost.</summary>
    KeepingADraft,

    /// <summary>Letting staff of an organisation sign in, and nobody else.</summary>
    SigningIn,

    /// <summary>Sending the mail that something gives cause to, once, and knowing that it was sent.</summary>
    SendingMail,

    /// <summary>Keeping data safe, whole and provably rightly used.</summary>
    Security,

    /// <summary>Answering a question or a message.</summary>
    AnsweringQuestions,

    /// <summary>Handling a request about someone's own data.</summary>
    HandlingRequests,

    /// <summary>Being able to show that the law and the promises were kept.</summary>
    Accountability,

    /// <summary>The agreement with an organisation and its invoices.</summary>
    Administration,
}
