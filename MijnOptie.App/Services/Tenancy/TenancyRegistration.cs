namespace MijnOptie.App.Services.Tenancy;

internal static class TenancyRegistration
{
    /// <summary>Who works here, and for which organisation.</summary>
    public static IServiceCollection AddTenancy(this IServiceCollection services) => services.AddScoped<CurrentStaff>();
}
