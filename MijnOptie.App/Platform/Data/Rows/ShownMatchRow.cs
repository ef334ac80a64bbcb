namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// That a pair was shown to a person, with what it takes to calculate it again: hashes, and never what went in. The same outcome of the same
/// pair is kept once, from when it was first shown.
/// </summary>
internal sealed class ShownMatchRow : ITenantOwned
{
    public const int HashLength = 64;
    public const int MaximumWeightsLength = 60;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public Guid CandidateId { get; set; }

    /// <summary>The position; it may be gone by now.</summary>
    public Guid PositionId { get; set; }

    public MatchAudience Audience { get; set; }

    public DateTimeOffset ShownAt { get; set; }

    public int EngineVersion { get; set; }

    /// <summary>The weights, as whole numbers in the order of the criteria with hyphens between them.</summary>
    public string Weights { get; set; } = "";

    public string RulesVersion { get; set; } = "";

    public string InputHash { get; set; } = "";

    public string ResultHash { get; set; } = "";

    /// <summary>The verdict, as <see cref="Domain.Matching.VerdictKind"/> spells it.</summary>
    public string Verdict { get; set; } = "";

    /// <summary>The score, in hundredths of a point.</summary>
    public int Score { get; set; }
}
