using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Support;

/// <summary>Puts an organisation into the database of a test.</summary>
internal static class AnOrganisation
{
    public static async Task<TenantScope> InAsync(TestApp app, string slug, string? name = null)
    {
        var id = Guid.NewGuid();
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        context.Organisations.Add(new OrganisationRow { Id = id, Slug = slug, Name = name ?? $"Stichting {slug}" });
        await context.SaveChangesAsync();
        return TenantScope.For(new OrganisationId(id));
    }
}
