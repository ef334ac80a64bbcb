using MijnOptie.App.Administration.Jobs;
using MijnOptie.App.Administration.Post;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using static MudBlazor.Icons.Material;

namespace MijnOptie.App.Administration;

internal static class OperationsRegistration
{
    /// <summary>Keeping the application running: work by the clock, and mail.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddScoped<JobDesk>()
        .AddSingleton<JobWords>()
        .AddDigestPart<FailedJobsDigest>()
        .AddNavigationItem<JobsTexts>("/beheer/taken", "Title", Outlined.Schedule, 70, Roles.Administrator)
        .AddScoped<PostDesk>()
        .AddDigestPart<StuckMailDigest>()
        .AddNavigationItem<PostTexts>("/beheer/post", "Title", Outlined.MailOutline, 80, Roles.Administrator);
}
