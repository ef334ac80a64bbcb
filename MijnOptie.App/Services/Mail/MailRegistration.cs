using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Mail;

internal static class MailRegistration
{
    /// <summary>Mail: the outbox, and the addresses in it.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidator>();
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateOnStart();
        services.AddSingleton<SiteLinks>();
        services.AddSingleton<Outbox>();
        return services;
    }
}
