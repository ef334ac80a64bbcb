namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>A mail that did not arrive.</summary>
/// <param name="Id">The mail.</param>
/// <param name="Kind">What it is about, the key of what people call it.</param>
/// <param name="Domain">The part of the address after the @.</param>
/// <param name="GivenUp">True when it is not offered again by itself.</param>
/// <param name="Attempts">How often it was offered.</param>
/// <param name="CreatedAt">When its cause was.</param>
/// <param name="AgainAt">When it is offered again; null when it is given up.</param>
/// <param name="TooLate">Whether the link in it is dead.</param>
/// <param name="ReplyCode">What the mail server said.</param>
/// <param name="Fault">What happened, as a code.</param>
internal sealed record StuckMail(
    Guid Id, string Kind, string Domain, bool GivenUp, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset? AgainAt, bool TooLate, int? ReplyCode, string? Fault);
