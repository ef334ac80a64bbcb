namespace MijnOptie.App.Services.Organisations;

internal static class OrganisationsRegistration
{
    /// <summary>Organisations and the lists each of them uses.</summary>
    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddSingleton<OrganisationDirectory>()
        .AddSingleton<OrganisationLists>()
        .AddSingleton<OrganisationLocations>();
}
