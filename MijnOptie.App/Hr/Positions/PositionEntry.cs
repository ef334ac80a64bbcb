using System.Collections.Immutable;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>A position as it was filled in or imported, and found right.</summary>
internal sealed record PositionEntry(
    string Reference,
    string Title,
    LocationId Location,
    FunctionCode Function,
    SubjectCode? Subject,
    SectorCode Sector,
    QualificationCode? Qualification,
    EducationLevelCode? EducationLevel,
    HoursRange Hours,
    Hours? SmallestPart,
    DateRange Period,
    PositionSituations Situations,
    PositionState State,
    CandidateId? Holder,
    ImmutableArray<ExpertiseTag> Expertise)
{
    /// <summary>Writes it over a row; what is the same stays untouched.</summary>
    public void Write(PositionRow row)
    {
        row.Reference = Reference;
        row.Title = Title;
        row.LocationId = Location.Value;
        row.FunctionCode = Function.Value;
        row.SubjectCode = Subject?.Value;
        row.SectorCode = Sector.Value;
        row.QualificationCode = Qualification?.Value;
        row.EducationLevelCode = EducationLevel?.Value;
        row.MinimumHours = Hours.Minimum.TenThousandths;
        row.MaximumHours = Hours.Maximum.TenThousandths;
        row.SmallestPart = SmallestPart?.TenThousandths;
        row.StartsOn = Period.Start;
        row.EndsOn = Period.End;
        row.Situations = Situations;
        row.State = State;
        row.HolderId = Holder?.Value;
        WriteExpertise(row.Expertise);
    }

    // Changed in place: a key that is deleted and inserted in one save would be two changes for nothing.
    private void WriteExpertise(List<PositionExpertiseRow> rows)
    {
        rows.Sort((one, other) => one.Order.CompareTo(other.Order));
        if (rows.Count > Expertise.Length) rows.RemoveRange(Expertise.Length, rows.Count - Expertise.Length);
        for (var at = 0; at < Expertise.Length; at++)
        {
            if (at == rows.Count) rows.Add(new PositionExpertiseRow { Order = at });
            rows[at].Text = Expertise[at].Text;
        }
    }
}
