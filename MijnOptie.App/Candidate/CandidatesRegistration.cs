using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Services.Jobs;

// In the plural: a namespace called Candidate would hide the type of that name from every other room.
namespace MijnOptie.App.Candidates;

internal static class CandidatesRegistration
{
    /// <summary>What candidates come for: filling in the form.</summary>
    public static IServiceCollection AddCandidates(this IServiceCollection services) => services
        .AddSingleton<SavePace>()
        .AddSingleton<IntakeDrafts>()
        .AddSingleton<DraftCookie>()
        .AddSingleton<SharedChoices>()
        .AddSingleton<IntakeWords>()
        .AddSingleton<IntakeWorld>()
        .AddSingleton<SubmitIntake>()
        .AddSingleton<EraseOffer>()
        .AddJob<DraftExpiry>("draft-expiry", JobSchedule.Hourly(10));
}
