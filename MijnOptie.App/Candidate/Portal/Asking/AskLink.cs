using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// Takes down that someone wants a link to the own data (P30, P37). It does the same, and answers the same, whether the address
/// is known here or not: looking it up happens elsewhere, later.
/// </summary>
internal sealed class AskLink(DataContexts contexts, AskPace pace, LinkRequestSignal signal, TimeProvider time)
{
    /// <returns>The address, or what is wrong with it.</returns>
    public async Task<Result<EmailAddress>> HandleAsync(string? typed, string language, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(typed)) return new Error("Email.Empty");
        if (PlainText.Refuse(typed, EmailAddress.MaximumLength) is { } refusal) return refusal;
        if (!EmailAddress.Parse(typed).TryGet(out var address, out var error)) return error;
        if (!pace.MayGo(address)) return address; // said nowhere: it would tell that someone else asked
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        context.LinkRequests.Add(new LinkRequestRow { Id = Guid.CreateVersion7(now), Email = address.Value, Language = language, AskedAt = now });
        await context.SaveChangesAsync(cancellationToken);
        signal.Ring();
        return address;
    }
}
