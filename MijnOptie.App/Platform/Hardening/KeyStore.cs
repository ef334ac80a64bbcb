using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>
/// The keys behind cookies, forms and links lie in the database, so that every instance has the same and a restart signs nobody
/// out. A certificate encrypts them there when the settings name one.
/// </summary>
internal static class KeyStore
{
    public static IServiceCollection AddKeyStore(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(KeyOptions.Section).Get<KeyOptions>() ?? new KeyOptions();
        services.AddOptions<KeyOptions>().BindConfiguration(KeyOptions.Section);
        var keys = services.AddDataProtection().SetApplicationName("MijnOptie").PersistKeysToDbContext<AppDbContext>();
        var own = Load(options.Certificate, options.CertificatePassword);
        var former = Load(options.FormerCertificate, options.FormerCertificatePassword);
        if (own is not null) keys.ProtectKeysWithCertificate(own);
        if (own is not null || former is not null) keys.UnprotectKeysWithAnyCertificate([.. new[] { own, former }.OfType<X509Certificate2>()]);
        return services;
    }

    private static X509Certificate2? Load(string? file, string? password) =>
        file is { Length: > 0 } ? X509CertificateLoader.LoadPkcs12FromFile(file, password) : null;
}
