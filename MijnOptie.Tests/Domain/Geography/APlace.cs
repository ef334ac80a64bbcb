using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Domain.Geography;

/// <summary>Places to test with. The coordinates of real names are about right.</summary>
internal static class APlace
{
    public static Place Named(string name, int id = 1, string municipality = "Teststad", string province = "Utrecht", int population = 0,
        PlaceKind kind = PlaceKind.Settlement, double latitude = 52, double longitude = 5, string[]? alternates = null, string[]? foreign = null) => new()
        {
            Id = new PlaceId(id),
            Name = name,
            AlternateNames = [.. alternates ?? []],
            ForeignNames = [.. foreign ?? []],
            Point = new GeoPoint(latitude, longitude),
            Municipality = municipality,
            Province = province,
            Population = population,
            Kind = kind,
        };

    public static Place DenHaag => Named("Den Haag", 2747373, "Den Haag", "Zuid-Holland", 474_292, latitude: 52.07667, longitude: 4.29861,
        alternates: ["'s-Gravenhage"], foreign: ["The Hague", "La Haye", "Гаага", "لاهاي"]);

    public static Place Amsterdam => Named("Amsterdam", 2759794, "Amsterdam", "Noord-Holland", 741_636, latitude: 52.37403, longitude: 4.88969);

    public static Place IJmuiden => Named("IJmuiden", 2753376, "Velsen", "Noord-Holland", 31_925, latitude: 52.4603, longitude: 4.61048);

    public static Place SintMichielsgestel => Named("Sint-Michielsgestel", 2747234, "Sint-Michielsgestel", "Noord-Brabant", 2_580, latitude: 51.64167, longitude: 5.35278);

    public static Place Alphen => Named("Alphen aan den Rijn", 2759899, "Alphen aan den Rijn", "Zuid-Holland", 70_251, latitude: 52.12917, longitude: 4.65546);

    public static Place Workum => Named("Workum", 2744179, "Súdwest-Fryslân", "Friesland", 4_105, latitude: 52.98, longitude: 5.4475, alternates: ["Warkum"]);

    public static Place AlteveerNoordenveld => Named("Alteveer", 2759861, "Noordenveld", "Drenthe", latitude: 53.11167, longitude: 6.43472);

    public static Place AlteveerDeWolden => Named("Alteveer", 2759863, "De Wolden", "Drenthe", 565, latitude: 52.675, longitude: 6.48611);

    public static Place AlteveerStadskanaal => Named("Alteveer", 2759862, "Stadskanaal", "Groningen", 915, latitude: 53.05083, longitude: 6.99444);

    public static Place BergenNoordHolland => Named("Bergen", 2758998, "Bergen", "Noord-Holland", 29_974, latitude: 52.67, longitude: 4.70);

    public static Place BergenLimburg => Named("Bergen", 2759005, "Bergen", "Limburg", 3_000, latitude: 51.60, longitude: 6.04);

    public static Place Noordenveld => Named("Noordenveld", 6544298, "Noordenveld", "Drenthe", 31_000, PlaceKind.Municipality, 53.08, 6.43);

    public static Gazetteer Gazetteer => new(
    [
        DenHaag, Amsterdam, IJmuiden, SintMichielsgestel, Alphen, Workum, AlteveerNoordenveld, AlteveerDeWolden, AlteveerStadskanaal,
        BergenNoordHolland, BergenLimburg, Noordenveld,
    ]);
}
