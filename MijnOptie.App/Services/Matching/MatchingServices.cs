using MijnOptie.App.Services.PersonalData;

namespace MijnOptie.App.Services.Matching;

internal static class MatchingServices
{
    /// <summary>The matching of an organisation, and the words for what it says.</summary>
    public static IServiceCollection AddMatching(this IServiceCollection services)
    {
        services.AddOptions<IndexOptions>().BindConfiguration(IndexOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<IndexKeeping>()
            .AddSingleton<OrganisationIndexes>()
            .AddCandidateTrace<IndexTrace>()
            .AddSingleton<OrganisationWeights>()
            .AddSingleton<PositionReader>()
            .AddSingleton<MatchingGrounds>()
            .AddSingleton<OrganisationMatching>()
            .AddSingleton<NewPossibilities>()
            .AddSingleton<ShownMatches>()
            .AddSingleton<MatchLanguage>();
    }
}
