using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.Demo;

/// <summary>Makes the twelve locations, each a little away from the middle of its town.</summary>
internal static class DemoLocations
{
    public static List<LocationRow> Make(Gazetteer gazetteer, DemoRandom random, DateTimeOffset now) =>
    [
        .. DemoSchool.All.Select(school =>
        {
            var place = DemoPlaces.Named(gazetteer, school.Town);
            return new LocationRow
            {
                Id = Guid.CreateVersion7(now),
                Code = school.Code,
                Name = school.Name,
                Street = "Verzonnenlaan",
                HouseNumber = (random.Next(90) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
                Town = place.Name,
                Municipality = place.Municipality,
                Province = place.Province,
                Latitude = place.Point.Latitude + ((random.Next(200) - 100) / 10_000.0),
                Longitude = place.Point.Longitude + ((random.Next(200) - 100) / 10_000.0),
                ChangedAt = now,
            };
        }),
    ];
}
