using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>What is held of a person, for that person alone.</summary>
internal sealed record OwnRecord
{
    public required Candidate Candidate { get; init; }

    public required CandidateSource Source { get; init; }

    /// <summary>Whether the organisation counts the person among its own.</summary>
    public required AdmissionState Admission { get; init; }

    public required DateTimeOffset? EmailConfirmedAt { get; init; }

    /// <summary>The address that waits to be confirmed; null when none does.</summary>
    public required EmailAddress? Waiting { get; init; }

    public required DateTimeOffset? RestrictedAt { get; init; }

    /// <summary>Exclusive; null for not before the person says so.</summary>
    public required DateTimeOffset? RestrictedUntil { get; init; }

    public required DateTimeOffset? MailStoppedAt { get; init; }

    /// <summary>Whether the person is set aside at a moment.</summary>
    public bool IsPaused(DateTimeOffset now) => RestrictedAt is not null && (RestrictedUntil is null || RestrictedUntil > now);

    /// <summary>Hides everything: this is personal data and the text may reach a log.</summary>
    public override string ToString() => $"OwnRecord {Candidate.Offer.Id}";
}
