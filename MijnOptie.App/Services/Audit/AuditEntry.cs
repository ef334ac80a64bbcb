namespace MijnOptie.App.Services.Audit;

/// <summary>One line of the audit log.</summary>
/// <param name="At">When.</param>
/// <param name="Account">Who: the account that acted.</param>
/// <param name="Act">What.</param>
/// <param name="Subject">Whose data, or which thing of a person.</param>
/// <param name="About">In connection with what; null for nothing else.</param>
internal sealed record AuditEntry(DateTimeOffset At, Guid Account, AuditAct Act, Guid Subject, Guid? About);
