namespace MijnOptie.App.Platform.Hardening;

/// <summary>Section <c>Keys</c> of the settings: what encrypts the keys that protect cookies and forms while they lie in the database.</summary>
internal sealed class KeyOptions
{
    public const string Section = "Keys";

    /// <summary>A PKCS#12 file with a certificate and its private key. Empty: the keys lie in the database as they are.</summary>
    public string? Certificate { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>A certificate that was used before, to read the keys it encrypted.</summary>
    public string? FormerCertificate { get; set; }

    public string? FormerCertificatePassword { get; set; }

    public bool IsEncrypted => Certificate is { Length: > 0 };
}
