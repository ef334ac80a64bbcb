using NetEscapades.AspNetCore.SecurityHeaders.Headers;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>
/// What every answer tells the browser it may do. Scripts run when they carry the nonce of the answer, and so do the modules they
/// load themselves; nothing comes from another host. Styles may stand in an attribute: MudBlazor places its floating parts that way.
/// </summary>
internal static class BrowserPolicies
{
    private const int OneYear = 365 * 24 * 60 * 60;

    public static HeaderPolicyCollection Make() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear)
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddCustomHeader("Permissions-Policy", PermissionsPolicy)
        .RemoveServerHeader()
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().None();
            policy.AddScriptSrc().WithNonce().StrictDynamic();
            policy.AddStyleSrc().Self().UnsafeInline();
            policy.AddImgSrc().Self().Data();
            policy.AddFontSrc().Self();
            policy.AddConnectSrc().Self();
            policy.AddManifestSrc().Self();
            policy.AddFormAction().Self();
            policy.AddBaseUri().Self();
            policy.AddFrameAncestors().None();
            policy.AddObjectSrc().None();
        });

    /// <summary>No page of ours asks for any of these; reading the clipboard neither, writing to it does the one who clicks.</summary>
    private const string PermissionsPolicy =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), usb=(), serial=(), xr-spatial-tracking=(), browsing-topics=(), "
        + "publickey-credentials-get=(self), publickey-credentials-create=(self)";
}
