using MijnOptie.App.Services.Access;

namespace MijnOptie.App.Services.People;

/// <summary>An offer that was made with the address that was asked about.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Organisation">Name of the organisation that holds it; null for the pool.</param>
/// <param name="Called">How the person is called.</param>
/// <param name="EnteredAt">When it was entered.</param>
internal sealed record AddressedOffer(HeldOffer Offer, string? Organisation, string Called, DateTimeOffset EnteredAt)
{
    /// <summary>Hides everything: this is personal data and the text may reach a log.</summary>
    public override string ToString() => $"AddressedOffer {Offer.Candidate}";
}
