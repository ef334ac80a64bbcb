using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.Mail.Sending;

namespace MijnOptie.App.Administration.Post;

/// <summary>Tells an administrator of mail that does not arrive.</summary>
internal sealed class StuckMailDigest(MailDesk mail, IStringLocalizer<PostTexts> texts) : IDigestPart
{
    public string Role => Roles.Administrator;

    public async Task<DigestLine?> OfAsync(DigestReader reader, CancellationToken cancellationToken)
    {
        var stuck = (await mail.OverviewAsync(cancellationToken)).StuckCount;
        return stuck == 0 ? null : new DigestLine(() => texts[stuck == 1 ? "Digest.One" : "Digest.Many", stuck], "/beheer/post");
    }
}
