namespace MijnOptie.App.Services.Places;

/// <summary>Reads the places before the first visitor comes, so that a file that cannot be used stops the start.</summary>
internal sealed class PlacesAtStart(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredService<IPlaceDirectory>();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
