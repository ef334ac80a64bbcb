using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>An offer as the evaluation reads it, in canonical bytes.</summary>
internal static class OfferBytes
{
    public static void Write(CanonicalBytes bytes, Offer offer)
    {
        bytes
            .Add(offer.Id.Value)
            .AddSet(offer.Functions, (inner, code) => inner.Add(code.Value))
            .AddSet(offer.Subjects, (inner, code) => inner.Add(code.Value))
            .AddSet(offer.Qualifications, (inner, held) => inner.Add(held.Qualification.Value).Add(held.Subject?.Value).Add(held.InTraining))
            .AddSet(offer.Expertise, (inner, tag) => inner.Add(tag.Key))
            .AddList(offer.Sectors.Distinct().ToList(), (inner, code) => inner.Add(code.Value))
            .Add(offer.Hours.Minimum.TenThousandths)
            .Add(offer.Hours.Maximum.TenThousandths)
            .Add(offer.AvailableFrom);
        WritePoint(bytes, offer.Home);
        WritePoint(bytes, offer.BaseLocation);
        bytes.AddSet(offer.Places, (inner, place) =>
        {
            inner.Add(place.Place.Value).Add(place.Name).Add(place.RadiusKm);
            WritePoint(inner, place.Point);
        });
        bytes.Add(offer.EducationLevel.Value);
    }

    internal static void WritePoint(CanonicalBytes bytes, GeoPoint? point)
    {
        bytes.Add(point.HasValue);
        if (point is { } known) bytes.Add(known.Latitude).Add(known.Longitude);
    }
}
