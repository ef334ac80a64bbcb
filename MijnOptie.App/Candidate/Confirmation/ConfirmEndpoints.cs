using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;

namespace MijnOptie.App.Candidates.Confirmation;

/// <summary>Where the link in the mail leads.</summary>
internal static class ConfirmEndpoints
{
    public const string Cookie = "mijnoptie-bevestigen";

    public static void MapConfirmation(this IEndpointRouteBuilder app) =>
        app.MapMethods(AccessMails.ConfirmPath + "/{token}", [HttpMethods.Get, HttpMethods.Head],
            (string token, HttpContext http, [FromKeyedServices(Cookie)] LinkCookie cookie) => cookie.ReceiveSecret(http, token));
}
