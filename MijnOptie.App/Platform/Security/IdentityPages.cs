using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// The pages of the Identity library that exist here. Every other page it brings (registering, external logins, its own
/// export of personal data) gets no address at all: it cannot be reached, linked or not.
/// </summary>
internal sealed class IdentityPages : IPageRouteModelConvention
{
    public static readonly string[] Kept =
    [
        "/Account/AccessDenied",
        "/Account/Enrol",
        "/Account/Lockout",
        "/Account/Login",
        "/Account/LoginWith2fa",
        "/Account/LoginWithRecoveryCode",
        "/Account/Logout",
    ];

    public void Apply(PageRouteModel model)
    {
        if (model.AreaName == "Identity" && !Kept.Contains(model.ViewEnginePath, StringComparer.OrdinalIgnoreCase)) model.Selectors.Clear();
    }
}
