using MijnOptie.App.Candidates.Confirmation;
using MijnOptie.App.Candidates.Freshness;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Jobs;

// In the plural: a namespace called Candidate would hide the type of that name from every other room.
namespace MijnOptie.App.Candidates;

internal static class CandidatesRegistration
{
    /// <summary>What candidates come for: filling in the form, and confirming their address.</summary>
    public static IServiceCollection AddCandidates(this IServiceCollection services) => services
        .AddSingleton<SavePace>()
        .AddSingleton<IntakeDrafts>()
        .AddSingleton<DraftCookie>()
        .AddSingleton<SharedChoices>()
        .AddSingleton<IntakeWords>()
        .AddSingleton<IntakeWorld>()
        .AddSingleton<SubmitIntake>()
        .AddSingleton<EraseOffer>()
        .AddSingleton<AskConfirmationAgain>()
        .AddSingleton<ConfirmAddress>()
        .AddKeyedSingleton(ConfirmEndpoints.Cookie, (services, _) =>
            new LinkCookie(ConfirmEndpoints.Cookie, AccessMails.ConfirmPath, services.GetRequiredService<IHostEnvironment>()))
        .AddJob<DraftExpiry>("draft-expiry", JobSchedule.Hourly(10))
        .AddFreshness();

    /// <summary>Where the links in their mails lead.</summary>
    public static void MapCandidates(this IEndpointRouteBuilder app)
    {
        app.MapConfirmation();
        app.MapReminders();
    }
}
