using Microsoft.AspNetCore.Mvc;

namespace MijnOptie.App.Areas.Identity;

/// <summary>Where someone goes after signing in: only ever to a page of our own.</summary>
internal static class Destination
{
    /// <summary>The workspace, which sends each role on to its own first page.</summary>
    public const string Home = "/werkruimte";

    /// <summary>The address that was asked for; null when it is none of ours, or says nothing.</summary>
    public static string? Local(IUrlHelper address, string? asked) => address.IsLocalUrl(asked) && asked != "/" ? asked : null;
}
