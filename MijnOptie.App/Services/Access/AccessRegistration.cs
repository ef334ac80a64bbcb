using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.PersonalData;

namespace MijnOptie.App.Services.Access;

internal static class AccessRegistration
{
    /// <summary>How a candidate, who has no account, shows to be the person the data is about.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services) => services
        .AddSingleton<OneTimeLinks>()
        .AddSingleton<AddressConfirmation>()
        .AddSingleton<AccessMails>()
        .AddSingleton<CandidateCourse>()
        .AddCandidateTrace<AccessTrace>()
        .AddCandidateTrace<ErasureReceipt>()
        .AddJob<UnconfirmedOffers>("unconfirmed-offers", JobSchedule.Hourly(25))
        .AddJob<AccessExpiry>("access-expiry", JobSchedule.Hourly(40));
}
