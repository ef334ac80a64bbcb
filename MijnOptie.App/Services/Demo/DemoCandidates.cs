using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Demo;

/// <summary>Makes the candidates: made-up people with offers as real people make them.</summary>
internal sealed class DemoCandidates(Gazetteer gazetteer, DemoRandom random, DateOnly today, DateTimeOffset now)
{
    private readonly HashSet<string> taken = [];

    public List<Candidate> Make(int count, IReadOnlyList<LocationRow> locations) =>
        [.. Enumerable.Range(0, count).Select(i => One(i, locations))];

    private Candidate One(int index, IReadOnlyList<LocationRow> locations)
    {
        var contact = Contact();
        var home = DemoPlaces.Named(gazetteer, random.Pick(DemoPlaces.Region));
        var school = random.Percent(80) ? random.Pick(locations) : null;
        var minimum = random.Pick([8, 12, 16, 16, 20, 24, 24, 32]);
        var hours = HoursRange.Create(Hours.Whole(minimum), Hours.Whole(Math.Min(40, minimum + random.Pick([0, 4, 8, 8, 12])))).Value;
        var profile = DemoProfile.Draw(random);
        return new Candidate
        {
            Submission = Guid.CreateVersion7(now),
            Contact = contact,
            HomeTown = new NamedPlace(home.Name, home.Point, home.Id),
            BaseLocation = school is null
                ? null
                : new NamedPlace(school.Name, new GeoPoint(school.Latitude, school.Longitude), null, new LocationId(school.Id)),
            Reference = school is null ? null : $"P{1000 + index}",
            Language = random.Percent(4) ? "en" : "nl",
            EnteredAt = now.AddDays(-random.Next(300)).AddMinutes(-random.Next(600)),
            Offer = new Offer
            {
                Id = new CandidateId(Guid.CreateVersion7(now)),
                Functions = profile.Functions,
                Subjects = profile.Subjects,
                Qualifications = profile.Qualifications,
                Sectors = profile.Sectors,
                EducationLevel = profile.Level,
                Category = new CategoryCode(random.Pick(["VOLUNTARY", "VOLUNTARY", "MORE_HOURS", "FEWER_HOURS", "REGION_MOVE", "CAREER_STEP", "TEMP_ENDS", "SURPLUS"])),
                Status = new StatusCode(random.Pick(["SEARCHING", "SEARCHING", "SEARCHING", "EXPLORING", "EXPLORING", "IN_TALKS", "PAUSED"])),
                Expertise = [.. DemoNames.Expertise.Where(_ => random.Percent(14)).Take(4).Select(text => ExpertiseTag.Parse(text).Value)],
                Hours = hours,
                CurrentHours = school is null ? Hours.Zero : Hours.Whole(random.Pick([8, 16, 20, 24, 32, 40])),
                AvailableFrom = today.AddDays(random.Pick([0, 14, 30, 60, 75, 90, 150, 240])),
                Home = home.Point,
                BaseLocation = school is null ? null : new GeoPoint(school.Latitude, school.Longitude),
                Places = Places(home, index),
            },
        };
    }

    private ContactDetails Contact()
    {
        string first, last;
        do
        {
            (first, last) = (random.Pick(DemoNames.First), random.Pick(DemoNames.Last));
        }
        while (!taken.Add($"{first} {last}"));
        var mailbox = $"{first}.{last}".Replace(' ', '.').ToLowerInvariant();
        return new ContactDetails
        {
            Initials = $"{first[0]}.",
            FirstName = random.Percent(90) ? first : null,
            LastName = random.Percent(95) ? last : null,
            Email = EmailAddress.Parse($"{mailbox}@voorbeeld.example").Value,
            Phone = null,
            LinkedIn = null,
        };
    }

    // A few want to work far from every school of the organisation: their lists are empty.
    private System.Collections.Immutable.ImmutableArray<WorkPlace> Places(Place home, int index)
    {
        var places = new List<WorkPlace>();
        if (index % 37 == 5)
        {
            var far = DemoPlaces.Named(gazetteer, "Groningen");
            return [new WorkPlace(far.Id, far.Name, far.Point, 10)];
        }
        places.Add(new WorkPlace(home.Id, home.Name, home.Point, random.Pick(new int?[] { null, 5, 10, 15, 15, 25 })));
        while (random.Percent(45) && places.Count < 4)
        {
            var other = DemoPlaces.Named(gazetteer, random.Pick(DemoPlaces.Region));
            if (places.All(p => p.Place != other.Id))
                places.Add(new WorkPlace(other.Id, other.Name, other.Point, random.Pick(new int?[] { null, 5, 10, 15 })));
        }
        return [.. places];
    }
}
