using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What each purpose is called, and what it comes down to for the person.</summary>
public static class PurposeWords
{
    /// <summary>The purpose in a few words, to stand on its own.</summary>
    public static DisplayName Name(this ProcessingPurpose purpose) => purpose switch
    {
        ProcessingPurpose.Matching => new("Matchen", "Matching"),
        ProcessingPurpose.ContactWithCandidate => new("Contact met je opnemen", "Getting in touch with you"),
        ProcessingPurpose.SendingMail => new("Mail versturen", "Sending mail"),
        ProcessingPurpose.KeepingADraft => new("Je formulier bewaren terwijl je het invult", "Keeping your form while you fill it in"),
        ProcessingPurpose.SigningIn => new("Medewerkers laten inloggen", "Letting staff sign in"),
        ProcessingPurpose.Security => new("Gegevens veilig houden", "Keeping data safe"),
        ProcessingPurpose.AnsweringQuestions => new("Vragen beantwoorden", "Answering questions"),
        ProcessingPurpose.HandlingRequests => new("Verzoeken over gegevens afhandelen", "Handling requests about data"),
        ProcessingPurpose.Accountability => new("Laten zien dat we ons aan de regels houden", "Showing that we keep to the rules"),
        ProcessingPurpose.Administration => new("Afspraken met organisaties", "Agreements with organisations"),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, null),
    };

    /// <summary>What it comes down to, in one or two sentences.</summary>
    public static DisplayName Explanation(this ProcessingPurpose purpose) => purpose switch
    {
        ProcessingPurpose.Matching => new(
            "We vergelijken wat je kunt en wilt met plekken van scholen. Dat doet een programma; mensen beslissen.",
            "We compare what you can do and want with positions at schools. A program does that; people decide."),
        ProcessingPurpose.ContactWithCandidate => new(
            "Een school kan je uitnodigen voor een gesprek over een plek. Wij mailen je over je eigen gegevens.",
            "A school can invite you to talk about a position. We mail you about your own data."),
        ProcessingPurpose.SendingMail => new(
            "We sturen je mail over wat je zelf deed of vroeg, en bewaren kort dat die verstuurd is.",
            "We send you mail about what you did or asked yourself, and keep for a short time that it was sent."),
        ProcessingPurpose.KeepingADraft => new(
            "Zo raakt niets kwijt als je stopt of de verbinding wegvalt.",
            "That way nothing is lost when you stop or the connection drops."),
        ProcessingPurpose.SigningIn => new(
            "Alleen wie dat mag van een organisatie komt binnen, met een wachtwoord en een tweede stap.",
            "Only those whom an organisation allows get in, with a password and a second step."),
        ProcessingPurpose.Security => new(
            "We houden bij wat er met gegevens gebeurt, zodat misbruik en fouten opvallen.",
            "We keep track of what happens to data, so that misuse and mistakes are noticed."),
        ProcessingPurpose.AnsweringQuestions => new(
            "We bewaren je vraag en ons antwoord zolang het contact loopt.",
            "We keep your question and our answer for as long as the contact lasts."),
        ProcessingPurpose.HandlingRequests => new(
            "Vraag je om inzage, wijziging of verwijdering? Dan houden we bij wat je vroeg en wat we deden.",
            "If you ask for access, a change or erasure, we keep track of what you asked and what we did."),
        ProcessingPurpose.Accountability => new(
            "De wet vraagt dat we kunnen aantonen dat we zorgvuldig met gegevens omgaan.",
            "The law asks that we can show that we handle data with care."),
        ProcessingPurpose.Administration => new(
            "We leggen vast welke organisatie een abonnement heeft, wie daar contactpersoon is en wat er betaald is.",
            "We record which organisation has a subscription, who its contact is and what was paid."),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, null),
    };
}
