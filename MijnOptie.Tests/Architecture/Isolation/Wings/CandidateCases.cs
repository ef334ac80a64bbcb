namespace MijnOptie.Tests.Architecture.Isolation.Wings;

/// <summary>What a candidate can ask. A candidate has no account; what they hold is a secret of their own, and no id.</summary>
internal static class CandidateCases
{
    public static IReadOnlyDictionary<string, string> Exempt { get; } = new Dictionary<string, string>
    {
        ["SubmitIntake.HandleAsync"] = "Sends an offer to the organisation the candidate names; SubmitIntakeTests shows that it lands there alone.",
        ["EraseOffer.HandleAsync"] = "Erases what the secret in the browser of the candidate stands for; it takes no id.",
        ["AskConfirmationAgain.HandleAsync"] = "Mails the address of the offer that the secret in the browser stands for; it takes no id.",
        ["ConfirmAddress.HandleAsync"] = "Takes a secret out of a mail to the candidate, never an id.",
        ["ConfirmAddress.FindAsync"] = "Takes a secret out of a mail to the candidate, never an id.",
        ["/aanmelden/bevestigen/{token}"] = "Takes a secret out of a mail to the candidate, never an id.",
        ["AskLink.HandleAsync"] = "Mails a link to an address, and says the same whether it is known or not; it takes no id.",
        ["EraseOwnData.HandleAsync"] = "Erases what the secret in the browser of the candidate stands for; it takes no id.",
        ["AskAddressAgain.HandleAsync"] = "Mails the address of what the secret in the browser stands for; it takes no id.",
        ["ChangeAddress.HandleAsync"] = "Changes what the secret in the browser of the candidate stands for; it takes no id.",
        ["ChangeOffer.OpenAsync"] = "Opens what the secret in the browser of the candidate stands for; it takes no id.",
        ["ChangeOffer.HandleAsync"] = "Changes what the secret in the browser of the candidate stands for; it takes no id.",
        ["/mijn-gegevens/plekken/{Position:guid}"] = "CandidateWallTests asks it for a position of another organisation.",
        ["/mijn-gegevens/wijzigen/{Part}"] = "The part is a word for a part of the form, the same for everyone.",
        ["/mijn-gegevens/link/{token}"] = "Takes a secret out of a mail to the candidate, never an id.",
        ["/mijn-gegevens/afsluiten"] = "Ends what the secret in the browser of the candidate stands for; it takes no id.",
        ["/mijn-gegevens/wijzigen/{part}/kijk"] = "Judges a part of the form of what the secret in the browser stands for; it stores nothing.",
        ["/herinnering/{token}"] = "Takes a secret out of a mail to the candidate, never an id.",
        ["/herinnering/{token}/verwijderen"] = "Takes a secret out of a mail to the candidate, never an id.",
        ["/herinnering/{token}/stoppen"] = "Takes a secret out of a mail to the candidate, never an id.",
        ["/aanmelden/{Slug}"] = "The public front door of an organisation: anyone may see its name.",
    };
}
