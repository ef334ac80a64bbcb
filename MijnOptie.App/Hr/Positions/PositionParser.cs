using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>Reads the fields of a position, of a form or of a file.</summary>
internal sealed class PositionParser(PositionChoices choices)
{
    private readonly LocationLookup locations = new(choices.Locations);

    private EducationTables Tables => choices.Lists.Tables;

    /// <returns>The position, or null when the reader holds a problem.</returns>
    public PositionEntry? Read(FieldReader<PositionField> reader)
    {
        var reference = reader.RequiredText(PositionField.Reference, PositionRow.MaximumReferenceLength);
        var title = reader.Text(PositionField.Title, PositionRow.MaximumTitleLength);
        var location = Location(reader);
        var sector = Sector(reader);
        var function = Function(reader, sector);
        var subject = Subject(reader, sector, function);
        var qualification = Qualification(reader);
        var level = reader.Code(PositionField.EducationLevel, choices.Lists.Levels, required: false);
        var hours = reader.HoursRange(PositionField.MinimumHours, PositionField.MaximumHours);
        var part = SmallestPart(reader, hours);
        var period = Period(reader);
        var situations = reader.Many(PositionField.Situations, required: false, PositionWords.Situation).Aggregate(PositionSituations.None, (all, one) => all | one);
        var state = reader.Trimmed(PositionField.State) is { } word ? reader.Take(PositionField.State, PositionWords.State(word)) : PositionState.Open;
        var holder = Holder(reader, state);
        var expertise = reader.Many(PositionField.Expertise, required: false, ExpertiseTag.Parse);
        if (!reader.IsFaultless || location is null || function is null || sector is null || hours is null || period is null) return null;
        return new PositionEntry(
            reference, title ?? TitleOf(function.Value, subject), location.Id, function.Value, subject, sector.Value, qualification, level,
            hours.Value, part, period.Value, situations, state, holder, expertise);
    }

    /// <summary>What a position without a title is called: the function, and the subject when there is one.</summary>
    private string TitleOf(FunctionCode function, SubjectCode? subject)
    {
        var name = choices.Lists.Functions.Find(function)!.Name.Dutch;
        var title = subject is { } code ? $"{name}, {choices.Lists.Subjects.Find(code)!.Name.Dutch}" : name;
        return title.Length <= PositionRow.MaximumTitleLength ? title : title[..PositionRow.MaximumTitleLength];
    }

    private LocationChoice? Location(FieldReader<PositionField> reader)
    {
        if (reader.Trimmed(PositionField.Location) is { } text) return reader.Take(PositionField.Location, locations.Find(text));
        reader.Report(PositionField.Location, new Error("Field.Required"));
        return null;
    }

    private SectorCode? Sector(FieldReader<PositionField> reader)
    {
        var sector = reader.Code(PositionField.Sector, choices.Lists.Sectors, required: true);
        if (sector is not { } code || Tables.Sectors.Leaves(code) is [var only] && only == code) return sector;
        var leaves = Tables.Sectors.Leaves(code).Select(leaf => Tables.Sectors[leaf].Name.Dutch);
        reader.Report(PositionField.Sector, new Error("Position.SectorTooWide", Tables.Sectors[code].Name.Dutch, string.Join("; ", leaves)));
        return null;
    }

    private FunctionCode? Function(FieldReader<PositionField> reader, SectorCode? sector)
    {
        var function = reader.Code(
            PositionField.Function, choices.Lists.Functions, required: true,
            entry => sector is { } within && Tables.ExistsIn(entry.Standard, within));
        if (function is { } code && sector is { } at && !Tables.ExistsIn(choices.Lists.Functions.StandardOf(code), at))
        {
            reader.Report(PositionField.Function, new Error("Position.FunctionNotInSector", choices.Lists.Functions.Find(code)!.Name.Dutch, Tables.Sectors[at].Name.Dutch));
        }
        return function;
    }

    private SubjectCode? Subject(FieldReader<PositionField> reader, SectorCode? sector, FunctionCode? function)
    {
        var asks = function is { } job && choices.Lists.FunctionBehind(job)?.NeedsQualification == QualificationNeed.Yes;
        var subject = reader.Code(
            PositionField.Subject, choices.Lists.Subjects, required: false,
            entry => sector is { } within && Tables.IsTaughtIn(entry.Standard, within));
        if (asks && reader.Trimmed(PositionField.Subject) is null) reader.Report(PositionField.Subject, new Error("Position.SubjectMissing"));
        if (subject is { } code && sector is { } at && !Tables.IsTaughtIn(choices.Lists.Subjects.StandardOf(code), at))
        {
            reader.Report(PositionField.Subject, new Error("Position.SubjectNotInSector", choices.Lists.Subjects.Find(code)!.Name.Dutch, Tables.Sectors[at].Name.Dutch));
        }
        return subject;
    }

    private QualificationCode? Qualification(FieldReader<PositionField> reader)
    {
        var asked = reader.Code(PositionField.Qualification, choices.Lists.Qualifications, required: false);
        if (asked is not { } code || CanBeAsked(Tables.Qualifications[code])) return asked;
        reader.Report(PositionField.Qualification, new Error("Position.QualificationNotAskable", Tables.Qualifications[code].Name.Dutch));
        return null;
    }

    /// <summary>Whether a position can ask for it by name: a route or "none" is nothing to ask for.</summary>
    public static bool CanBeAsked(TeachingQualification qualification) => qualification.Kind is "qualification" or "endorsement";

    private static Hours? SmallestPart(FieldReader<PositionField> reader, HoursRange? hours)
    {
        var part = reader.Hours(PositionField.SmallestPart);
        if (part is { TenThousandths: 0 }) reader.Report(PositionField.SmallestPart, new Error("Hours.None"));
        if (part is { } smallest && hours is { } range && smallest > range.Maximum)
        {
            reader.Report(PositionField.SmallestPart, new Error("Position.PartOverMaximum", smallest.PerWeek, range.Maximum.PerWeek));
        }
        return part;
    }

    private static DateRange? Period(FieldReader<PositionField> reader)
    {
        var (start, end) = (reader.Date(PositionField.StartsOn, required: true), reader.Date(PositionField.EndsOn, required: false));
        if (start is not { } first) return null;
        return DateRange.Create(first, end).TryGet(out var period, out var error) ? period : Refused(error);

        DateRange? Refused(Error reason)
        {
            reader.Report(PositionField.EndsOn, reason);
            return null;
        }
    }

    private CandidateId? Holder(FieldReader<PositionField> reader, PositionState state)
    {
        if (reader.Trimmed(PositionField.Holder) is not { } text) return null;
        if (state != PositionState.FreesUp) reader.Report(PositionField.Holder, new Error("Position.HolderOnlyWhenFreeing"));
        else if (choices.Holders.TryGetValue(text, out var holder)) return holder;
        else reader.Report(PositionField.Holder, new Error("Position.HolderUnknown", text));
        return null;
    }
}
