using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Areas.Identity.Pages.Account;

/// <summary>A visit only asks; leaving is a post, so that no link from elsewhere can sign anyone out.</summary>
[AllowAnonymous]
internal sealed class LogoutModel(StaffSessions sessions) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await sessions.EndHereAsync(HttpContext, cancellationToken);
        return RedirectToPage();
    }
}
