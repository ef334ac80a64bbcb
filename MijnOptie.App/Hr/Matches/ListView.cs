using MijnOptie.App.Services.Matching;

namespace MijnOptie.App.Hr.Matches;

/// <summary>A page of the list, by group.</summary>
public sealed record ListView
{
    /// <summary>The accessible name of the list.</summary>
    public required string Label { get; init; }

    public required IReadOnlyList<GroupView> Groups { get; init; }

    public required int Page { get; init; }

    public required int Size { get; init; }

    public required int Total { get; init; }

    /// <summary>How many rows there are whatever the filter and group.</summary>
    public required int All { get; init; }

    public required int Options { get; init; }

    public required int NoMatches { get; init; }

    public required int Possibilities { get; init; }

    /// <summary>The counts in a sentence, for who cannot see the list change.</summary>
    public required string Announcement { get; init; }

    public required FilterChoices Choices { get; init; }

    /// <summary>The filters that are on, by the part of the address they take.</summary>
    public required IReadOnlyList<Design.FilterChip> Chips { get; init; }
}
