using MijnOptie.App.Administration.Accounts;
using MijnOptie.App.Administration.CodeLists;
using MijnOptie.App.Administration.Jobs;
using MijnOptie.App.Administration.Organisations;
using MijnOptie.App.Administration.Post;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.Fields;
using static MudBlazor.Icons.Material;

namespace MijnOptie.App.Administration;

/// <summary>The wing of who keeps organisations and accounts.</summary>
internal static class AdministrationWing
{
    /// <summary>Front door of the wing.</summary>
    private const string Door = "/beheer";

    public static IServiceCollection AddAdministration(this IServiceCollection services) => services
        .AddOrganisationPages()
        .AddAccountPages()
        .AddOperations();

    public static void MapAdministration(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Door, () => Results.LocalRedirect(OrganisationAddresses.List));
        InviteTemplate.Map(endpoints);
    }

    private static IServiceCollection AddOrganisationPages(this IServiceCollection services) => services
        .AddScoped<ListOrganisations>()
        .AddScoped<EditOrganisation>()
        .AddSingleton<SubscriptionWords>()
        .AddErrorTexts<OrganisationsTexts>()
        .AddNavigationItem<OrganisationsTexts>(OrganisationAddresses.List, "Title", Outlined.AccountBalance, 50, Roles.Administrator)
        .AddScoped<EditCodeLists>()
        .AddErrorTexts<CodeListsTexts>();

    private static IServiceCollection AddAccountPages(this IServiceCollection services) => services
        .AddScoped<KeepAccounts>()
        .AddScoped<ShowSignIns>()
        .AddSingleton<AccountWords>()
        .AddNavigationItem<AccountTexts>(AccountRealm.All.List, "Nav.All", Outlined.ManageAccounts, 60, Roles.Administrator)
        .AddNavigationItem<AccountTexts>(AccountRealm.Colleagues.List, "Nav.Colleagues", Outlined.ManageAccounts, 80, Roles.OrganisationAdministrator);

    // Keeping the application running: work by the clock, and mail.
    private static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddScoped<JobDesk>()
        .AddSingleton<JobWords>()
        .AddDigestPart<FailedJobsDigest>()
        .AddNavigationItem<JobsTexts>("/beheer/taken", "Title", Outlined.Schedule, 70, Roles.Administrator)
        .AddScoped<PostDesk>()
        .AddDigestPart<StuckMailDigest>()
        .AddNavigationItem<PostTexts>("/beheer/post", "Title", Outlined.MailOutline, 80, Roles.Administrator);
}
