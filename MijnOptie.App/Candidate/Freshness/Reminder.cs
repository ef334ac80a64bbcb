using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Freshness;

/// <summary>What a reminder is about, as the person who opens it sees it.</summary>
internal sealed record Reminder(
    OrganisationId Organisation,
    CandidateId Candidate,
    ReminderKind Kind,
    string? OrganisationName,
    DateTimeOffset EnteredAt,
    DateTimeOffset? AnsweredAt,
    bool MailStopped,
    IReadOnlyList<DisplayName> Functions,
    HoursRange Hours,
    IReadOnlyList<string> Places,
    DateOnly AvailableFrom)
{
    public DateOnly KeptUntil => CandidateReminders.KeptUntil(EnteredAt);

    /// <summary>Hides everything: this is personal data and the text may reach a log.</summary>
    public override string ToString() => $"Reminder {Kind}";
}
