using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Candidates.Freshness;

internal static class FreshnessRegistration
{
    /// <summary>Asking whether data still holds, and telling in time that it goes.</summary>
    public static IServiceCollection AddFreshness(this IServiceCollection services) => services
        .AddSingleton<ReminderMails>()
        .AddSingleton<ReminderAnswers>()
        .AddKeyedSingleton(ReminderLinks.Cookie, (services, _) =>
            new LinkCookie(ReminderLinks.Cookie, ReminderLinks.Page, LinkCookie.Short, services.GetRequiredService<IHostEnvironment>()))
        .AddJob<SendReminders>("candidate-reminders", JobSchedule.Daily(new TimeOnly(7, 30)));
}
