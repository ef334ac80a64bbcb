using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Services.Digests;

internal static class DigestsRegistration
{
    /// <summary>The mail to staff with what waits.</summary>
    public static IServiceCollection AddDigests(this IServiceCollection services) => services
        .AddSingleton<DigestLinks>()
        .AddSingleton<DigestMails>()
        .AddSingleton<DigestChoices>()
        .AddJob<SendDigests>("digests", JobSchedule.Workdays(new TimeOnly(6, 30)));

    /// <summary>Adds a kind of thing that may wait.</summary>
    public static IServiceCollection AddDigestPart<TPart>(this IServiceCollection services)
        where TPart : class, IDigestPart => services.AddScoped<IDigestPart, TPart>();
}
