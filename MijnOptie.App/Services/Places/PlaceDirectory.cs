using Microsoft.Extensions.Options;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.Places;

/// <summary>Reads the shipped places, or the operator's file in their place.</summary>
internal sealed partial class PlaceDirectory : IPlaceDirectory
{
    private const string ShippedPlaces = "places-nl.tsv";
    private const string ShippedAreas = "areas-nl.tsv";

    /// <exception cref="PlacesFileException">The operator's file cannot be used.</exception>
    public PlaceDirectory(IOptions<PlacesOptions> options, IHostEnvironment environment, ILogger<PlaceDirectory> logger)
    {
        var path = options.Value.FullPath(environment);
        var builder = new GazetteerBuilder(path ?? ShippedPlaces, new DutchNames());
        if (path is null)
        {
            builder.Add(GeoNamesRow.Read(ShippedData.Open(ShippedPlaces), ShippedPlaces)).Add(GeoNamesRow.Read(ShippedData.Open(ShippedAreas), ShippedAreas));
        }
        else
        {
            builder.Add(GeoNamesRow.Read(Open(path), path));
        }
        Gazetteer = builder.Build();
        LogLoaded(logger, path ?? "the places that ship with the application", Gazetteer.Places.Length, builder.Municipalities, builder.LeftOut);
    }

    public Gazetteer Gazetteer { get; }

    public string AttributionKey => "Attribution";

    public IReadOnlyList<MapPoint> Ground(MapProjection projection, double gap) => projection.Ground(Gazetteer.Places, gap);

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PlacesFileException(path, 0, $"cannot be read ({exception.GetType().Name}).");
        }
    }

    [LoggerMessage(Level = LogLevel.Information,
        Message = "Places read from {Source}: {Places} places, {Municipalities} municipalities; {LeftOut} left out for want of a municipality")]
    private static partial void LogLoaded(ILogger logger, string source, int places, int municipalities, int leftOut);
}
