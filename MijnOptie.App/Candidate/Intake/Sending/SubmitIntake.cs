using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Statement;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>
/// Sends the form: reads the draft as it is kept, judges all of it anew, and stores the offer with the organisation chosen,
/// or in the pool. Sending again changes the same candidate; the year of retention then starts anew.
/// </summary>
internal sealed partial class SubmitIntake(
    IntakeDrafts drafts, IntakeWorld world, CandidateStore candidates, CandidateErasure erasure, CurrentStatement statement, TimeProvider time, ILogger<SubmitIntake> logger)
{
    /// <param name="key">The draft.</param>
    /// <param name="language">Language of the page, <c>nl</c> or <c>en</c>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<SubmitOutcome> HandleAsync(DraftKey key, string language, CancellationToken cancellationToken)
    {
        try
        {
            if (await drafts.FindAsync(key, cancellationToken) is not { } draft) return new SubmitOutcome.Gone();
            var around = await world.AroundAsync(draft.Form[IntakeFields.Organisation], cancellationToken);
            var sending = new IntakeSending(key.Id, draft.Sent?.Candidate ?? new CandidateId(Guid.Empty), language, time.GetUtcNow());
            var (candidate, problems) = IntakeReader.Read(draft.Form, around, sending);
            if (candidate is null) return new SubmitOutcome.Refused(problems);
            return await StoreAsync(key, draft, candidate, around.Organisation?.Id ?? OrganisationDirectory.Pool, cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or TimeoutException or RetryLimitExceededException)
        {
            LogUnavailable(key.Id, exception.GetType().Name);
            return new SubmitOutcome.Unavailable();
        }
    }

    private async Task<SubmitOutcome> StoreAsync(
        DraftKey key, IntakeDraft draft, Domain.Candidates.Candidate candidate, OrganisationId organisation, CancellationToken cancellationToken)
    {
        // Gone to another organisation before: there it must not stay behind.
        if (draft.Sent is { } before && before.Organisation != organisation)
            await erasure.EraseAsync(TenantScope.For(before.Organisation), before.Candidate, ErasureOrder.SentElsewhere, cancellationToken);
        if (await drafts.MarkSendingAsync(key, organisation, cancellationToken) is not { } going) return new SubmitOutcome.Gone();
        var stored = await candidates.SaveAsync(
            TenantScope.For(organisation),
            candidate with { Offer = candidate.Offer with { Id = going.Candidate }, StatementSeen = statement.Version.Name },
            CandidateSource.Form,
            cancellationToken);
        await drafts.MarkSentAsync(key, going with { Candidate = stored, At = candidate.EnteredAt }, cancellationToken);
        LogStored(stored.Value, organisation.Value);
        return new SubmitOutcome.Sent();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Offer of candidate {Candidate} stored for organisation {Organisation}")]
    private partial void LogStored(Guid candidate, Guid organisation);

    [LoggerMessage(Level = LogLevel.Error, Message = "Draft {Draft} could not be sent ({Fault}); it is kept")]
    private partial void LogUnavailable(Guid draft, string fault);
}
