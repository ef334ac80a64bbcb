using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What each ground is called, and where it stands in the law.</summary>
public static class BasisWords
{
    /// <summary>The ground in a few words.</summary>
    public static DisplayName Name(this LawfulBasis basis) => basis switch
    {
        LawfulBasis.Consent => new("Toestemming", "Consent"),
        LawfulBasis.Agreement => new("Uitvoering van een overeenkomst", "Performing an agreement"),
        LawfulBasis.LegalDuty => new("Wettelijke plicht", "Legal duty"),
        LawfulBasis.LegitimateInterest => new("Gerechtvaardigd belang", "Legitimate interest"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    /// <summary>What the ground means for the person.</summary>
    public static DisplayName Explanation(this LawfulBasis basis) => basis switch
    {
        LawfulBasis.Consent => new(
            "Je zei zelf ja. Je kunt dat altijd intrekken.",
            "You said yes yourself. You can always withdraw that."),
        LawfulBasis.Agreement => new(
            "Je vroeg ons iets te doen, en zonder deze gegevens kan dat niet.",
            "You asked us to do something, and it cannot be done without this data."),
        LawfulBasis.LegalDuty => new(
            "De wet verplicht ons ertoe.",
            "The law obliges us to."),
        LawfulBasis.LegitimateInterest => new(
            "Er is een goede reden die zwaarder weegt dan de gevolgen voor jou. Je kunt daar bezwaar tegen maken.",
            "There is a good reason that outweighs what it means for you. You can object to it."),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    /// <summary>The article of the AVG.</summary>
    public static string Article(this LawfulBasis basis) => basis switch
    {
        LawfulBasis.Consent => "AVG art. 6(1)(a)",
        LawfulBasis.Agreement => "AVG art. 6(1)(b)",
        LawfulBasis.LegalDuty => "AVG art. 6(1)(c)",
        LawfulBasis.LegitimateInterest => "AVG art. 6(1)(f)",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };
}
