using MijnOptie.App.Services.PersonalData;

namespace MijnOptie.App.Services.Disclosures;

internal static class DisclosuresRegistration
{
    /// <summary>The record of data that goes to others.</summary>
    public static IServiceCollection AddDisclosures(this IServiceCollection services) => services.AddSingleton<DisclosureLog>().AddCandidateTrace<DisclosureTrace>();
}
