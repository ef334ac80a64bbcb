using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.Support.Builders;

/// <summary>Where the sentences of a test begin: <c>AnOffer().Teaching("WISKUNDE").Build()</c>.</summary>
internal static class MatchBuilders
{
    private const double KilometresPerDegree = 6371.0088 * Math.PI / 180;

    public static OfferBuilder AnOffer() => new();

    public static PositionBuilder APosition() => new();

    /// <summary>A point this many kilometres north of the middle of the builders' world.</summary>
    public static GeoPoint North(double kilometres) => new(51.5 + (kilometres / KilometresPerDegree), 4.5);
}
