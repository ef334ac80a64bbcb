using MijnOptie.App.Candidates.Confirmation;
using MijnOptie.App.Candidates.Freshness;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Candidates.Portal;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;

// In the plural: a namespace called Candidate would hide the type of that name from every other room.
namespace MijnOptie.App.Candidates;

internal static class CandidatesRegistration
{
    /// <summary>What candidates come for: filling in the form, confirming their address, and seeing to their own data.</summary>
    public static IServiceCollection AddCandidates(this IServiceCollection services) => services.AddIntake().AddPortal();

    /// <summary>What is no page of theirs: where the links in their mails lead, and files.</summary>
    public static void MapCandidates(this IEndpointRouteBuilder app)
    {
        app.MapConfirmation();
        app.MapPortal();
        app.MapReminders();
    }

    private static IServiceCollection AddIntake(this IServiceCollection services) => services
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
            new LinkCookie(ConfirmEndpoints.Cookie, AccessMails.ConfirmPath, LinkCookie.Short, services.GetRequiredService<IHostEnvironment>()))
        .AddFreshness();

    private static IServiceCollection AddPortal(this IServiceCollection services) => services
        .AddSingleton<PortalSessions>()
        .AddSingleton<PortalCodes>()
        .AddSingleton<PortalCookie>()
        .AddSingleton<PortalWords>()
        .AddSingleton<AskPace>()
        .AddSingleton<AskLink>()
        .AddSingleton<LinkRequests>()
        .AddSingleton<LinkRequestSignal>()
        .AddSingleton<OwnOffer>()
        .AddSingleton<ChangeOffer>()
        .AddSingleton<ChangeAddress>()
        .AddSingleton<AskAddressAgain>()
        .AddSingleton<EraseOwnData>()
        .AddSingleton<OwnLines>()
        .AddSingleton<OwnCourse>()
        .AddSingleton<OwnMatches>()
        .AddSingleton<OverviewViews>()
        .AddKeyedSingleton(PortalEndpoints.LinkCookie, (services, _) =>
            new LinkCookie(PortalEndpoints.LinkCookie, $"{PortalCookie.Path}/openen", LinkCookie.Short, services.GetRequiredService<IHostEnvironment>()))
        .AddHostedService<LinkRequestWorker>();
}
