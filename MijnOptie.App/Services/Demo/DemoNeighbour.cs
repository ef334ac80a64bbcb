using System.Globalization;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Demo;

/// <summary>A second made-up organisation, a small one, so that the walls between organisations can be seen.</summary>
internal sealed class DemoNeighbour(Gazetteer gazetteer, DateOnly today, DateTimeOffset now)
{
    public const string Slug = "zeepbel";
    private const int Candidates = 9;
    private const ulong Seed = 20_261_126;

    public static readonly OrganisationId Id = new(new Guid("0a0b0c0d-0000-4000-8000-0000000000d2"));

    private readonly DemoRandom random = new(Seed);

    public void Fill(AppDbContext context)
    {
        context.Organisations.Add(new OrganisationRow
        {
            Id = Id.Value,
            Name = "Vereniging De Zeepbel",
            Slug = Slug,
            Town = "Tilburg",
            Sectors = "PO",
            Region = "Midden-Brabant",
            SubscriptionStart = today.AddDays(-200),
            SubscriptionEnd = today.AddDays(45),
            IsDemo = true,
            CreatedAt = now,
            ChangedAt = now,
            Contact = new OrganisationContactRow { Name = "Ravi Luchtspiegel", Email = "ravi@zeepbel.example" },
        });
        LocationRow[] locations = [Location("ZB1", "Basisschool De Bel", "Tilburg"), Location("ZB2", "Basisschool Het Schuim", "Oosterhout")];
        context.Locations.AddRange(locations);
        context.Positions.AddRange(Enumerable.Range(1, 4).Select(number => Position(number, locations[number % 2])));
        context.Candidates.AddRange(new DemoCandidates(gazetteer, random, today, now).Make(Candidates, locations).Select(candidate =>
        {
            var row = new CandidateRow { EmailConfirmedAt = candidate.EnteredAt };
            CandidateMapping.Write(candidate, CandidateSource.Demo, row);
            CandidateAdmission.Begin(row, CandidateSource.Demo, Id, candidate.EnteredAt);
            return row;
        }));
    }

    private LocationRow Location(string code, string name, string town)
    {
        var place = DemoPlaces.Named(gazetteer, town);
        return new LocationRow
        {
            Id = Guid.CreateVersion7(now),
            Code = code,
            Name = name,
            Town = place.Name,
            Municipality = place.Municipality,
            Province = place.Province,
            Latitude = place.Point.Latitude,
            Longitude = place.Point.Longitude,
            ChangedAt = now,
        };
    }

    private PositionRow Position(int number, LocationRow location) => new()
    {
        Id = Guid.CreateVersion7(now),
        LocationId = location.Id,
        Reference = string.Create(CultureInfo.InvariantCulture, $"ZB-{number:000}"),
        Title = "Groepsleerkracht",
        FunctionCode = "LERAAR_PO_LB",
        SubjectCode = "PO_GROEP",
        SectorCode = number % 2 == 0 ? "BAO_38" : "BAO_12",
        EducationLevelCode = "HBO_BACHELOR",
        MinimumHours = Hours.Whole(random.Pick([8, 16, 24])).TenThousandths,
        MaximumHours = Hours.Whole(random.Pick([24, 32, 40])).TenThousandths,
        StartsOn = today.AddDays(60),
        State = PositionState.Open,
        ChangedAt = now,
    };
}
