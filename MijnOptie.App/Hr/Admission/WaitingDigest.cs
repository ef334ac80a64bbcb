using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.People;

namespace MijnOptie.App.Hr.Admission;

/// <summary>Tells HR staff how many wait for admission.</summary>
internal sealed class WaitingDigest(PeopleGate people, IStringLocalizer<AdmissionTexts> texts) : IDigestPart
{
    public string Role => Roles.Hr;

    public async Task<DigestLine?> OfAsync(DigestReader reader, CancellationToken cancellationToken)
    {
        if (reader.Scope is not { } scope) return null;
        var waiting = await people.CountWaitingAsync(scope, cancellationToken);
        return waiting == 0 ? null : new DigestLine(() => texts[waiting == 1 ? "Digest.One" : "Digest.Many", waiting], AdmissionPage.Path);
    }
}
