using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace MijnOptie.Tests.Support;

/// <summary>What a context outside the application must be told to build the same model: the version of Identity's schema.</summary>
internal static class IdentitySchema
{
    public static IServiceProvider Services { get; } = new ServiceCollection()
        .AddLogging()
        .Configure<IdentityOptions>(options =>
        {
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            options.Stores.MaxLengthForKeys = 128;
        })
        .BuildServiceProvider();
}
