using Microsoft.AspNetCore.Identity;

namespace MijnOptie.App.Platform.Security;

/// <summary>A member of staff who signs in. Candidates have no account, and no visitor can make one.</summary>
internal sealed class StaffAccount : IdentityUser<Guid>
{
    /// <summary>Longest display name, in characters.</summary>
    public const int MaximumNameLength = 200;

    /// <summary>The organisation the person works for; null for an administrator of Mijn-OPtIE.</summary>
    public Guid? OrganisationId { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the account was closed; null while it is open. Who is closed out cannot sign in.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public AccountClosure? Closure { get; set; }

    /// <summary>The account of who closed it; null when the application did.</summary>
    public Guid? ClosedBy { get; set; }

    /// <summary>How the person is called on screen.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Language of the mail the person gets, <c>nl</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "nl";

    /// <summary>How often the person wants to be mailed what waits.</summary>
    public DigestRhythm Digest { get; set; } = DigestRhythm.Weekly;

    /// <summary>Up to when the last of those mails told; null before the first.</summary>
    public DateTimeOffset? DigestedAt { get; set; }
}
