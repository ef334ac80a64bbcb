using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Erases, at the person's own wish, what was sent and the draft it came from (P33, P41).</summary>
internal sealed partial class EraseOffer(IntakeDrafts drafts, CandidateErasure candidates, OpenPeople open, ILogger<EraseOffer> logger)
{
    public async Task HandleAsync(DraftKey key, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(key, cancellationToken) is not { } draft) return;
        if (draft.Sent is { } sent)
        {
            await candidates.EraseAsync(TenantScope.For(sent.Organisation), sent.Candidate, ErasureOrder.PersonAsked, cancellationToken);
            LogErased(sent.Candidate.Value, sent.Organisation.Value);
        }
        // Last, so that an offer that could not be erased can be tried again.
        await drafts.EraseAsync(key, cancellationToken);
        open.Tell([key.Id]);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Candidate {Candidate} of organisation {Organisation} erased at the person's own wish")]
    private partial void LogErased(Guid candidate, Guid organisation);
}
