using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>An offer as the plan reads it for one position among several.</summary>
public static class PartOffer
{
    /// <summary>
    /// The same offer without its least hours: several positions may meet those together, and the plan sees to it that they do. The
    /// scores do not read the least hours, so they stay what they are.
    /// </summary>
    public static Offer Of(Offer offer) => offer with { Hours = HoursRange.Create(Hours.Zero, offer.Hours.Maximum).Value };
}
