using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Hardening;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform.Hardening;

[Trait("Promise", "P07")]
public sealed class KeyStoreTests
{
    [Fact]
    public async Task Given_no_certificate_When_something_is_protected_Then_the_key_lies_in_the_database()
    {
        await using var app = await TestApp.BuildAsync();

        var secret = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Protect("geheim");

        Assert.Equal("geheim", app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Unprotect(secret));
        Assert.Contains("<masterKey", Assert.Single(await StoredAsync(app)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_certificate_When_something_is_protected_Then_the_key_in_the_database_is_encrypted()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("mijnoptie-key-").FullName, "keys.pfx");
        await File.WriteAllBytesAsync(file, ACertificate());
        await using var app = await TestApp.BuildAsync(builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("Keys:Certificate", file), new("Keys:CertificatePassword", "proef")]);
            builder.Services.AddKeyStore(builder.Configuration);
        });

        var secret = app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Protect("geheim");

        Assert.NotEmpty(app.Services.GetRequiredService<IKeyManager>().GetAllKeys());
        Assert.Equal("geheim", app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("proef").Unprotect(secret));
        var stored = Assert.Single(await StoredAsync(app));
        Assert.Contains("EncryptedData", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("<masterKey", stored, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static byte[] ACertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=mijn-optie keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddYears(1));
        return certificate.Export(X509ContentType.Pkcs12, "proef");
    }

    private static async Task<List<string?>> StoredAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.DataProtectionKeys.Select(k => k.Xml).ToListAsync();
    }
}
