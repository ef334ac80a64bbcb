using MijnOptie.App.Hr.Matches;

namespace MijnOptie.App.Hr.Admission;

/// <summary>Someone who named the organisation, as shown.</summary>
/// <param name="Id">The candidate.</param>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Phone">The phone number; null when not given.</param>
/// <param name="Reference">The reference the person gave; null when not given.</param>
/// <param name="Since">The day since when the admission is what it is.</param>
/// <param name="Refusal">Why the person was refused; null when not refused.</param>
/// <param name="Facts">What the person offers and wants.</param>
/// <param name="Own">The organisation's own record of the same person, as it seems; null for none.</param>
public sealed record NewcomerCard(
    Guid Id, string Name, string Email, string? Phone, string? Reference, string Since, string? Refusal, IReadOnlyList<LineView> Facts, OwnCard? Own)
{
    /// <summary>Hides the person: this text may reach a log.</summary>
    public override string ToString() => $"NewcomerCard {Id}";
}
