using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>Erases everything of the offer shown, at the person's own wish (P33, P41): the word typed, and a fresh code from the mailbox.</summary>
internal sealed partial class EraseOwnData(PortalCodes codes, CandidateErasure erasure, ILogger<EraseOwnData> logger)
{
    private static readonly string[] Words = ["VERWIJDER", "DELETE"];

    /// <summary>Whether the word is right, in either language.</summary>
    public static bool IsWord(string? typed) => Words.Contains(typed?.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <returns>Null when all is gone; else the error <c>Erase.Word</c>, or one of the code.</returns>
    public async Task<Error?> HandleAsync(PortalSession session, string? word, string? code, CancellationToken cancellationToken)
    {
        if (!IsWord(word)) return new Error("Erase.Word");
        if (await codes.TryAsync(session, PortalAct.Erase, code, cancellationToken) is { } refusal) return refusal;
        await erasure.EraseAsync(session.Scope, session.Offer.Candidate, ErasureOrder.PersonAsked, cancellationToken);
        LogErased(session.Offer.Candidate.Value, session.Offer.Organisation.Value);
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Candidate {Candidate} of organisation {Organisation} erased at the person's own wish")]
    private partial void LogErased(Guid candidate, Guid organisation);
}
