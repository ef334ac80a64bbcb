using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// The pages of this area that exist: those of the Identity library that fit, and our own. Every other page the library brings (registering, external logins, its own
/// export of personal data) gets no address at all: it cannot be reached, linked or not.
/// </summary>
internal sealed class IdentityPages : IPageRouteModelConvention
{
    public static readonly string[] Kept =
    [
        "/Account/AccessDenied",
        "/Account/Enrol",
        "/Account/ForgotPassword",
        "/Account/Invitation",
        "/Account/Lockout",
        "/Account/Login",
        "/Account/LoginWith2fa",
        "/Account/LoginWithRecoveryCode",
        "/Account/Logout",
        "/Account/ResetPassword",
        "/Digest/Stop",
        "/Me/Confirm",
        "/Me/Devices",
        "/Me/Index",
        "/Me/Mail",
        "/Me/Passkeys",
        "/Me/Password",
        "/Me/SecondStep",
        "/Me/SignIns",
    ];

    public void Apply(PageRouteModel model)
    {
        if (model.AreaName == "Identity" && !Kept.Contains(model.ViewEnginePath, StringComparer.OrdinalIgnoreCase)) model.Selectors.Clear();
    }
}
