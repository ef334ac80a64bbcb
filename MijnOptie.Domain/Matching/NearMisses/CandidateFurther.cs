using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>The candidate accepts a wider radius around a chosen place.</summary>
/// <param name="Kilometres">How many whole kilometres further; 1 or more.</param>
/// <param name="Place">The place, with the radius it has now.</param>
public sealed record CandidateFurther(int Kilometres, WorkPlace Place) : NearMissChange
{
    /// <inheritdoc/>
    public override NearMissKind Kind => NearMissKind.CandidateFurther;

    /// <inheritdoc/>
    public override Criterion Criterion => Criterion.Reach;

    /// <inheritdoc/>
    public override int Steps => Kilometres;

    /// <summary>The radius now, in kilometres; "in this place only" counts as <see cref="WorkPlace.OwnPlaceKm"/>.</summary>
    public int FromKm => Place.RadiusKm ?? WorkPlace.OwnPlaceKm;

    /// <summary>The radius after the change, in kilometres.</summary>
    public int ToKm => FromKm + Kilometres;

    /// <inheritdoc/>
    public override Offer ApplyTo(Offer offer) => offer with
    {
        Places = [.. offer.Places.Select(place => place == Place ? place with { RadiusKm = ToKm } : place)],
    };
}
