using System.Security.Claims;

namespace MijnOptie.App.Design;

/// <summary>How much waits behind an entry of the staff navigation; made anew for each page.</summary>
internal interface INavigationCount
{
    /// <summary>The number shown beside the entry; nothing is shown for 0.</summary>
    Task<int> OfAsync(ClaimsPrincipal user);
}
