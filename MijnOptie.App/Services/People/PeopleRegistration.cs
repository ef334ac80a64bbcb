namespace MijnOptie.App.Services.People;

internal static class PeopleRegistration
{
    /// <summary>Storing and reading people.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<CandidateStore>()
        .AddSingleton<OffersByAddress>()
        .AddSingleton<PeopleGate>();
}
