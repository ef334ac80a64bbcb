using Microsoft.AspNetCore.Components;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>What pages share on which an act asks for a fresh code.</summary>
public abstract class CodePageBase : PortalPageBase
{
    [Inject] internal PortalCodes Codes { get; set; } = null!;

    /// <summary>The act the code is for.</summary>
    internal abstract PortalAct Act { get; }

    /// <summary>Whether a code was mailed that can still be typed.</summary>
    private protected bool IsWaiting { get; private set; }

    /// <summary>Where a code went just now; null for nowhere.</summary>
    private protected string? Sent { get; private set; }

    /// <summary>Why the code, or the asking for one, was refused.</summary>
    private protected string? Refusal { get; private set; }

    internal override async Task LoadAsync(PortalSession session) => IsWaiting = await Codes.IsWaitingAsync(session, Act, Http.RequestAborted);

    private protected async Task AskAsync()
    {
        if (Session is null) return;
        if ((await Codes.AskAsync(Session, Act, Http.RequestAborted)).TryGet(out var address, out var error)) (Sent, IsWaiting) = (address.Value, true);
        else await RefuseAsync(error);
    }

    private protected async Task RefuseAsync(Error error)
    {
        Refusal = Words.Of(error);
        if (Session is not null) IsWaiting = await Codes.IsWaitingAsync(Session, Act, Http.RequestAborted);
    }
}
