using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.Matching;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Tells HR staff what came within reach.</summary>
internal sealed class PossibilitiesDigest(NewPossibilities possibilities, IStringLocalizer<MatchesTexts> texts) : IDigestPart
{
    public string Role => Roles.Hr;

    public async Task<DigestLine?> OfAsync(DigestReader reader, CancellationToken cancellationToken)
    {
        if (reader.Scope is not { } scope) return null;
        var (people, positions) = await possibilities.SinceAsync(scope, reader.Since, cancellationToken);
        if (people + positions == 0) return null;
        return new DigestLine(
            () => string.Join("; ", new[] { Count("People", people), Count("Positions", positions) }.OfType<string>()),
            MatchesQuery.Path);

        string? Count(string what, int count) => count == 0 ? null : texts[$"Digest.{what}.{(count == 1 ? "One" : "Many")}", count].Value;
    }
}
