using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Says how long a person has given no word that the data holds, once that is long.</summary>
internal sealed class AgedWords(IStringLocalizer<MatchesTexts> texts, Formats formats, TimeProvider time)
{
    /// <summary>"75 dagen niet bevestigd"; null when there was word less than 60 days ago.</summary>
    public string? Of(Candidate candidate)
    {
        var freshness = Freshness.Of(candidate.EnteredAt, candidate.StillRightAt, time.GetUtcNow());
        return freshness.Level == FreshnessLevel.Fresh ? null : texts[$"Aged.{freshness.Level}", formats.Number(freshness.Days)].Value;
    }
}
