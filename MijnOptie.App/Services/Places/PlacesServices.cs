using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Places;

internal static class PlacesServices
{
    /// <summary>Adds <see cref="IPlaceDirectory"/>, read and checked at start.</summary>
    public static IServiceCollection AddPlaces(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PlacesOptions>().Bind(configuration.GetSection(PlacesOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PlacesOptions>, PlacesOptionsValidator>());
        services.AddSingleton<IPlaceDirectory, PlaceDirectory>();
        services.AddHostedService<PlacesAtStart>();
        return services;
    }
}
