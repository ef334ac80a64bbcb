using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Demo;

namespace MijnOptie.App.Areas.Demo.Pages;

/// <summary>Signs in to the made-up organisation, without a password, on a developer's machine.</summary>
[AllowAnonymous]
internal sealed class DemoModel(StaffSessions sessions, UserManager<StaffAccount> users) : PageModel
{
    public async Task<IActionResult> OnPostAsync(string account)
    {
        if (DemoAccount.Find(account) is not { } demo || await users.FindByIdAsync(demo.Id.ToString()) is not { } found) return NotFound();
        await sessions.StartAsync(HttpContext, found, SignInMeans.Demo, attempt: null, HttpContext.RequestAborted);
        return LocalRedirect(demo.Role == Roles.Hr ? "/hr/matches" : "/werkruimte");
    }
}
