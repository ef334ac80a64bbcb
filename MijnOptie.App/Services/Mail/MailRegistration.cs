using Microsoft.Extensions.Options;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Mail.Sending;

namespace MijnOptie.App.Services.Mail;

internal static class MailRegistration
{
    /// <summary>Mail: the outbox, the addresses in it, and the way out.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidator>();
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateOnStart();
        services.AddSingleton<SiteLinks>();
        services.AddSingleton<Outbox>();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MailFolder>();
        services.AddSingleton<MailLeases>();
        services.AddSingleton<MailOutcomes>();
        services.AddSingleton<MailRecipients>();
        services.AddSingleton<MailMessages>();
        services.AddSingleton<MailDelivery>();
        services.AddSingleton<MailDesk>();
        services.AddHostedService<MailPump>();
        return services;
    }
}
