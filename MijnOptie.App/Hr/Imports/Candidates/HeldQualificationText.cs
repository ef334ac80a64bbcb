using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports.Candidates;

/// <summary>Reads a qualification as a file writes it: "T2: wiskunde", "T2 wiskunde", "PABO", "LIO_VO: Duits (in opleiding)".</summary>
internal static class HeldQualificationText
{
    private static readonly string[] InTraining = ["(in opleiding)", "(in training)"];

    /// <returns>What is held, or an error of the lists, <c>Qualification.SubjectMissing</c> or <c>Qualification.NoSubject</c> (both hold the name).</returns>
    public static Result<HeldQualification> Parse(CodeLists lists, string text)
    {
        var mark = InTraining.FirstOrDefault(m => text.TrimEnd().EndsWith(m, StringComparison.OrdinalIgnoreCase));
        var (name, subjectName) = Split(lists, mark is null ? text.Trim() : text.TrimEnd()[..^mark.Length].Trim());
        if (!lists.Qualifications.Find(name).TryGet(out var entry, out var error)) return error;
        var isBound = lists.Tables.Qualifications[entry.Code].IsSubjectBound;
        if (subjectName is null)
        {
            return isBound ? new Error("Qualification.SubjectMissing", entry.Name.Dutch) : new HeldQualification(entry.Code, null, mark is not null);
        }
        if (!isBound) return new Error("Qualification.NoSubject", entry.Name.Dutch);
        // A bound qualification is of a subject of a secondary school: that settles which "Muziek" is meant.
        return lists.Subjects.Find(subjectName, s => lists.Tables.IsTaughtIn(s.Standard, new SectorCode("VO"))).TryGet(out var subject, out error)
            ? new HeldQualification(entry.Code, subject.Code, mark is not null)
            : error;
    }

    private static (string Name, string? Subject) Split(CodeLists lists, string text)
    {
        if (text.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, { Length: > 0 } subject]) return (name, subject);
        if (lists.Qualifications.Find(text).IsSuccess) return (text, null);
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && lists.Qualifications.Find(text[..space]).IsSuccess ? (text[..space], text[space..].Trim()) : (text.TrimEnd(':', ' '), null);
    }
}
