using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>A row of the qualifications as the draft keeps it: code, subject and whether the person is in training now, apart by tabs.</summary>
internal static class QualificationText
{
    private const char Separator = '\t';
    private const string InTraining = "T";
    private static readonly QualificationCode FollowingPhysicalEducation = new("GYM_38_TRAINING");

    public static string? Keep(string? code, string? subject, bool inTraining) =>
        string.IsNullOrEmpty(code) && string.IsNullOrEmpty(subject) ? null : string.Join(Separator, code, subject, inTraining ? InTraining : "");

    /// <summary>The parts of a row, unread.</summary>
    public static (string Code, string Subject, bool InTraining) Split(string row)
    {
        var parts = row.Split(Separator);
        return (parts[0], parts.Length > 1 ? parts[1] : "", parts.Length > 2 && parts[2] == InTraining);
    }

    /// <summary>Whether it is given for one subject, which then has to be asked.</summary>
    public static bool AsksSubject(string code) => EducationTables.Standard.Qualifications.Find(new QualificationCode(code)) is { IsSubjectBound: true };

    /// <summary>Whether it is a way to a qualification, so that being in training for it is a fact to ask.</summary>
    public static bool AsksTraining(string code) =>
        EducationTables.Standard.Qualifications.Find(new QualificationCode(code)) is { } found
        && (found.Kind == "route" || found.Code == FollowingPhysicalEducation);

    /// <returns>The qualification held, or the error <c>Qualification.Missing</c>, <c>Qualification.SubjectMissing</c> or one of the list.</returns>
    public static Result<HeldQualification> Parse(string row, CodeLists lists)
    {
        var (code, subject, inTraining) = Split(row);
        if (code.Length == 0) return new Error("Qualification.Missing");
        if (!lists.Qualifications.Find(code).TryGet(out var held, out var error)) return error;
        var asksTraining = AsksTraining(held.Code.Value);
        if (!AsksSubject(held.Code.Value)) return new HeldQualification(held.Code, null, asksTraining && inTraining);
        if (subject.Length == 0) return new Error("Qualification.SubjectMissing");
        return lists.Subjects.Find(subject).TryGet(out var bound, out error)
            ? new HeldQualification(held.Code, bound.Code, asksTraining && inTraining)
            : error;
    }
}
