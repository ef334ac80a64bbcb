namespace MijnOptie.App.Services.Audit;

internal static class AuditRegistration
{
    /// <summary>The log of what staff do with data of people.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services) => services.AddSingleton<AuditLog>();
}
