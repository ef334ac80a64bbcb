using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Services.Accounts;

internal static class AccountsRegistration
{
    /// <summary>Accounts of staff: made by invitation, closed on request or by staff.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddErrorTexts<AccountsTexts>()
        .AddSingleton<Invitations>()
        .AddSingleton<AccountMails>()
        .AddSingleton<AccountList>()
        .AddSingleton<AccountInviting>()
        .AddSingleton<FirstAdministrator>()
        .AddSingleton<AccountDesk>()
        .AddSingleton<ServiceEnd>()
        .AddJob<EndSubscriptions>("subscription-end", JobSchedule.Daily(new TimeOnly(0, 10)));
}
