namespace MijnOptie.Domain.Geography;

/// <summary>The municipalities by their folded names.</summary>
internal sealed class MunicipalityIndex
{
    private readonly Dictionary<string, List<Area>> byName = [];

    public MunicipalityIndex(IReadOnlyList<Place> places)
    {
        foreach (var group in places.GroupBy(p => (p.Municipality, p.Province)))
        {
            var area = new Area(PlaceName.Fold(group.Key.Municipality), PlaceName.Fold(group.Key.Province), [.. group]);
            IEnumerable<string> names = [group.Key.Municipality, .. area.IsNamedAfterMain ? area.Main.AlternateNames : []];
            foreach (var name in names.Select(PlaceName.Fold).Distinct())
            {
                if (!byName.TryGetValue(name, out var areas)) byName[name] = areas = [];
                areas.Add(area);
            }
        }
    }

    public IReadOnlyList<Area> Named(string folded) => byName.TryGetValue(folded, out var areas) ? areas : [];

    internal sealed class Area
    {
        private readonly List<Place> places;

        /// <param name="name">Folded.</param>
        /// <param name="province">Folded.</param>
        /// <param name="places">At least one, largest first.</param>
        public Area(string name, string province, List<Place> places)
        {
            Name = name;
            Province = province;
            this.places = places;
            var namesake = places.Find(p => PlaceName.Fold(p.Name) == name);
            IsNamedAfterMain = namesake is not null;
            Main = namesake ?? places[0];
        }

        public string Name { get; }

        public string Province { get; }

        public Place Main { get; }

        public bool IsNamedAfterMain { get; }

        public bool Holds(Place place) => place.Municipality == Main.Municipality && place.Province == Main.Province;

        public bool IsNear(GeoPoint point, Distance within) => places.Exists(p => p.Point.DistanceTo(point) <= within);
    }
}
