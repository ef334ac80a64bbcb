using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>Which rows take part. What is not set does not narrow.</summary>
public sealed record MatchFilter
{
    public static readonly MatchFilter None = new();

    public FunctionCode? Function { get; init; }

    public SubjectCode? Subject { get; init; }

    public SectorCode? Sector { get; init; }

    /// <summary>A town, to the letter.</summary>
    public string? Town { get; init; }

    public LocationId? Location { get; init; }

    /// <summary>Least score in whole points, inclusive.</summary>
    public int? MinimumScore { get; init; }

    /// <summary>Words that must all occur, in whatever case and accent.</summary>
    public string? Words { get; init; }
}
