using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MijnOptie.App.Services.Places;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.App.Places;

/// <summary>A real host with the places and school locations, and what it logged.</summary>
internal sealed class PlacesHost : IDisposable
{
    private readonly IHost host;
    private readonly string folder = Directory.CreateTempSubdirectory("mijnoptie-places-").FullName;

    public PlacesHost(params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = folder });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>(s.Key, s.Value)));
        builder.Services.AddPlaces(builder.Configuration).AddSchoolLocations(builder.Configuration);
        builder.Logging.AddProvider(Log);
        host = builder.Build();
    }

    public ListLog Log { get; } = new();

    public IPlaceDirectory Places => host.Services.GetRequiredService<IPlaceDirectory>();

    public Gazetteer Gazetteer => Places.Gazetteer;

    public SchoolLocationFile SchoolLocationFile => host.Services.GetRequiredService<SchoolLocationFile>();

    public Task StartAsync() => host.StartAsync(TestContext.Current.CancellationToken);

    /// <summary>Writes a file below the content root.</summary>
    public string Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose()
    {
        host.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
