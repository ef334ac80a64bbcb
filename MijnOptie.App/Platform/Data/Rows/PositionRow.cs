using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;

namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A position (plek) at a location. Hours are ten-thousandths of full time.</summary>
internal sealed class PositionRow : ITenantOwned
{
    public const int MaximumReferenceLength = 60;
    public const int MaximumTitleLength = 200;
    public const int MaximumSearchLength = 300;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public Guid LocationId { get; set; }

    public LocationRow? Location { get; set; }

    /// <summary>The organisation's own reference. Unique in the organisation; an import finds the position by it.</summary>
    public string Reference { get; set; } = "";

    /// <summary>What the position is called.</summary>
    public string Title { get; set; } = "";

    public string FunctionCode { get; set; } = "";

    public string? SubjectCode { get; set; }

    public string SectorCode { get; set; } = "";

    public string? QualificationCode { get; set; }

    public string? EducationLevelCode { get; set; }

    public int MinimumHours { get; set; }

    public int MaximumHours { get; set; }

    public int? SmallestPart { get; set; }

    public DateOnly StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public PositionSituations Situations { get; set; }

    public PositionState State { get; set; }

    /// <summary>The candidate who holds the position now; null when that person is no candidate.</summary>
    public Guid? HolderId { get; set; }

    /// <summary>When the row was last changed; a save of an older reading is refused.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>What lists search and sort by, on either database: the words in their plainest form, the title first.</summary>
    public string SearchText
    {
        get => SearchWords.Of(MaximumSearchLength, Title, Reference);
        private set { }
    }

    public List<PositionExpertiseRow> Expertise { get; } = [];
}
