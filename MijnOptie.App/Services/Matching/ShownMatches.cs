using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>Keeps of every pair that a person opened what it takes to calculate it again, and does so.</summary>
internal sealed class ShownMatches(DataContexts contexts, TimeProvider time)
{
    private const int Most = 20;

    /// <summary>Writes down that a pair is shown. What was shown before in the same form is not written again.</summary>
    public async Task RecordAsync(TenantScope scope, MatchedPair pair, MatchAudience audience, CancellationToken cancellationToken)
    {
        var (candidate, position, print) = (pair.Candidate.Offer.Id.Value, pair.Position.Position.Id.Value, pair.Record.Fingerprint);
        await using var context = contexts.Open(scope);
        var same = context.Set<ShownMatchRow>().Where(m =>
            m.CandidateId == candidate && m.PositionId == position && m.Audience == audience && m.InputHash == print.InputHash && m.ResultHash == pair.Record.ResultHash);
        if (await same.AnyAsync(cancellationToken)) return;
        context.Add(new ShownMatchRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            CandidateId = candidate,
            PositionId = position,
            Audience = audience,
            ShownAt = time.GetUtcNow(),
            EngineVersion = print.EngineVersion,
            Weights = WeightsText.Of(print.Weights),
            RulesVersion = print.RulesVersion,
            InputHash = print.InputHash,
            ResultHash = pair.Record.ResultHash,
            Verdict = pair.Evaluation.Verdict.Kind.ToString(),
            Score = pair.Evaluation.Score.Hundredths,
        });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Two pages showed it at the same moment, or the person was erased meanwhile: nothing is missing.
        }
    }

    /// <summary>How a pair was shown before, the newest first, each calculated again.</summary>
    public async Task<IReadOnlyList<EarlierMatch>> OfAsync(TenantScope scope, MatchedPair pair, MatchingGround ground, CancellationToken cancellationToken)
    {
        var (candidate, position) = (pair.Candidate.Offer.Id.Value, pair.Position.Position.Id.Value);
        await using var context = contexts.Open(scope);
        var rows = await context.Set<ShownMatchRow>().AsNoTracking().Where(m => m.CandidateId == candidate && m.PositionId == position)
            .OrderByDescending(m => m.ShownAt).Take(Most).ToListAsync(cancellationToken);
        return
        [
            .. from row in rows
               where WeightsText.Parse(row.Weights) is not null && Enum.TryParse<VerdictKind>(row.Verdict, out _)
               let record = new MatchRecord(new MatchFingerprint(row.EngineVersion, WeightsText.Parse(row.Weights)!, row.RulesVersion, row.InputHash), row.ResultHash)
               select new EarlierMatch(
                   row.ShownAt, row.Audience == MatchAudience.Candidate, Enum.Parse<VerdictKind>(row.Verdict), new Score(row.Score),
                   record.Replay(pair.Candidate.Offer, pair.Position.Position, ground.Rules)),
        ];
    }
}
