using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Areas.Identity.Pages.Me;

/// <summary>A page about the account of whoever is signed in: never about another's, for no id comes from outside.</summary>
[Authorize]
internal abstract class MePage(UserManager<StaffAccount> users) : PageModel
{
    /// <summary>What was just done, to be said on top: the end of a resource key.</summary>
    [BindProperty(SupportsGet = true, Name = "gedaan")]
    public string? Done { get; set; }

    /// <summary>Resource key of what went wrong; null when nothing did.</summary>
    public string? Failure { get; protected set; }

    protected Guid AccountId => StaffClaims.AccountOf(User) ?? throw new AccessRefusedException("account");

    protected async Task<StaffAccount> AccountAsync() =>
        await users.FindByIdAsync(AccountId.ToString()) ?? throw new AccessRefusedException("account");

    /// <summary>Back to the page, which says what was done; a reload does nothing again.</summary>
    protected RedirectToPageResult Back(string done) => RedirectToPage(new { gedaan = done });
}
