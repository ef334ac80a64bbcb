using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Candidates;

/// <summary>A candidate: a person, and the offer the person made. Held by one organisation, or by the pool of those without.</summary>
public sealed record Candidate
{
    /// <summary>The one sending it came in by: sending the same again changes nothing.</summary>
    public required Guid Submission { get; init; }

    /// <summary>How the person is called and reached.</summary>
    public required ContactDetails Contact { get; init; }

    /// <summary>What the person offers and wants.</summary>
    public required Offer Offer { get; init; }

    /// <summary>Where the person lives.</summary>
    public required NamedPlace HomeTown { get; init; }

    /// <summary>Where the person works now (stamplaats); null without an appointment.</summary>
    public required NamedPlace? BaseLocation { get; init; }

    /// <summary>The person's reference in the organisation's own records; null when not given.</summary>
    public required string? Reference { get; init; }

    /// <summary>Language to speak to the person in: <c>nl</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>When the data was entered, or entered again; the year of retention runs from here.</summary>
    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>When the person last said that it still holds; null when never since the first entry.</summary>
    public DateTimeOffset? StillRightAt { get; init; }

    /// <summary>Hides everything: this is personal data and the text may reach a log.</summary>
    public override string ToString() => $"Candidate {Offer.Id}";
}
