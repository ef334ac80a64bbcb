using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.SchoolLocations;

internal static class SchoolLocationsServices
{
    /// <summary>Adds <see cref="SchoolLocationFile"/>.</summary>
    public static IServiceCollection AddSchoolLocations(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SchoolLocationsOptions>().Bind(configuration.GetSection(SchoolLocationsOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SchoolLocationsOptions>, SchoolLocationsOptionsValidator>());
        services.AddSingleton<SchoolLocationFile>();
        return services;
    }
}
