using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>Draws a candidate's offer.</summary>
internal static class SkewedOffer
{
    public static Offer In(Towns towns, ILookup<Town, School> schools, Draw draw)
    {
        var home = towns.One(draw);
        var profile = SkewedProfile.Of(draw);
        var most = draw.One(16, 20, 24, 24, 32, 32, 36, 40, 40);
        var least = Math.Max(0, most - (4 * draw.Below(5)));
        var places = new List<WorkPlace> { Place(home, draw) };
        for (var more = draw.One(0, 0, 1, 2); more > 0; more--) places.Add(Place(towns.Near(home, draw), draw));
        var working = schools[draw.Percent(70) ? home : towns.Near(home, draw)].ToArray();
        return new Offer
        {
            Id = new CandidateId(draw.Id()),
            Functions = profile.Functions,
            Subjects = profile.Subjects,
            Qualifications = profile.Held,
            Expertise = [.. Enumerable.Range(0, draw.Below(5)).Select(_ => draw.Skewed(Expertises.All)).Distinct()],
            Sectors = profile.Sectors,
            Hours = HoursRange.Create(Hours.Whole(least), Hours.Whole(most)).Value,
            CurrentHours = Hours.Whole(most),
            AvailableFrom = draw.Percent(50) ? SkewedPosition.SchoolYear : SkewedPosition.SchoolYear.AddDays(draw.Below(400) - 250),
            Home = home.Point,
            BaseLocation = working.Length > 0 && draw.Percent(75) ? draw.One<School>(working).Point : null,
            Places = [.. places.DistinctBy(place => place.Place)],
            EducationLevel = profile.Level,
            Category = new CategoryCode("VOLUNTARY"),
            Status = new StatusCode("SEARCHING"),
        };
    }

    private static WorkPlace Place(Town town, Draw draw) =>
        new(new PlaceId(town.Number), town.Name, town.Point, draw.One<int?>(null, 5, 10, 10, 15, 15, 25));
}
