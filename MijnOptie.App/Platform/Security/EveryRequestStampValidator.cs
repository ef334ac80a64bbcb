using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// Checks the stamp of a sign-in on every request, so that the cookie of a closed account is worth nothing from that moment on. The
/// claims are made anew at the interval of Identity itself. A style sheet needs no such check.
/// </summary>
internal sealed class EveryRequestStampValidator(
    IOptions<SecurityStampValidatorOptions> options, SignInManager<StaffAccount> signIn, ILoggerFactory logger, SignInStamps stamps)
    : SecurityStampValidator<StaffAccount>(options, signIn, logger)
{
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return;
        if (context.Principal is { } user && await stamps.IsCurrentAsync(user, context.HttpContext.RequestAborted))
        {
            await base.ValidateAsync(context);
            return;
        }
        context.RejectPrincipal();
        await SignInManager.SignOutAsync();
    }
}
