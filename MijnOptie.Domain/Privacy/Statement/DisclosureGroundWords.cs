using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What the grounds are called.</summary>
public static class DisclosureGroundWords
{
    /// <summary>The ground in a few words.</summary>
    public static DisplayName Name(this DisclosureGround ground) => ground switch
    {
        DisclosureGround.Processor => new("Verwerker, met een overeenkomst", "Processor, under an agreement"),
        DisclosureGround.Agreement => new("Uitvoering van de overeenkomst", "Performing the agreement"),
        DisclosureGround.Consent => new("Toestemming van de persoon", "Consent of the person"),
        DisclosureGround.LegitimateInterest => new("Gerechtvaardigd belang", "Legitimate interest"),
        DisclosureGround.LegalDuty => new("Wettelijke plicht", "Legal duty"),
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, null),
    };
}
