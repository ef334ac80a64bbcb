using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Confirmation;

/// <summary>An address that waits for the person to say that it is theirs.</summary>
/// <param name="Address">The address.</param>
/// <param name="Organisation">Name of the organisation that holds the offer; null for the pool.</param>
/// <param name="TakesPlace">Whether it takes the place of an address that was confirmed before.</param>
/// <param name="OtherEnteredAt">When another offer with this address came in at the same organisation; null when there is none.</param>
internal sealed record OpenConfirmation(EmailAddress Address, string? Organisation, bool TakesPlace, DateTimeOffset? OtherEnteredAt)
{
    /// <summary>Hides the address.</summary>
    public override string ToString() => "OpenConfirmation";
}
