using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Services.Statement;

internal static class StatementRegistration
{
    /// <summary>The privacy statement with its versions.</summary>
    public static IServiceCollection AddStatement(this IServiceCollection services) => services
        .AddSingleton(_ => StatementArchive.Shipped)
        .AddSingleton<CurrentStatement>();
}
