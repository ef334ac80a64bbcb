using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>The running application, once as it is and once with every query filter switched off.</summary>
public sealed class IsolationHouse : IAsyncLifetime
{
    internal TestApp App { get; private set; } = null!;

    internal TestApp WithoutFilters { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await TestApp.StartAsync();
        WithoutFilters = await TestApp.BuildAsync(builder => builder.Services.AddSingleton<IInterceptor>(OpenFilters.Instance));
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await WithoutFilters.DisposeAsync();
    }
}
