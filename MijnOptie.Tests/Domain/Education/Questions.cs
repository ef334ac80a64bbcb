using System.Collections.Immutable;
using CsCheck;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Education;

/// <summary>Questions to the rules: a valid default to change, and random ones.</summary>
internal static class Questions
{
    private static readonly EducationTables Tables = EducationTables.Standard;

    /// <summary>A day on which a term in calendar months and one in school years end differently.</summary>
    public static readonly DateOnly Start = new(2026, 9, 1);

    public static QualificationQuestion Ask(
        string held,
        string sector,
        string subject,
        PositionSituations situations = PositionSituations.None) =>
        new(Held(held), new(sector), new(subject), situations, Start, Hours.FullTime);

    /// <summary>"T2:WISKUNDE GYM_38_TRAINING!" is T2 for maths, and an entry in training.</summary>
    public static ImmutableArray<HeldQualification> Held(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part =>
        {
            var codes = part.TrimEnd('!').Split(':');
            return new HeldQualification(new(codes[0]), codes.Length > 1 ? new SubjectCode(codes[1]) : null, part.EndsWith('!'));
        })];

    public static readonly Gen<HeldQualification> AnyHeld = Gen.Select(
        Gen.OneOf(Tables.Qualifications.All.ToArray()),
        Gen.OneOf(Tables.Subjects.All.Select(subject => subject.Code).ToArray()),
        Gen.Bool,
        Gen.Int[0, 9],
        (qualification, subject, training, chance) => new HeldQualification(
            qualification.Code,
            qualification.IsSubjectBound && chance > 0 ? subject : null,
            training));

    public static readonly Gen<QualificationQuestion> Any = Gen.Select(
        AnyHeld.Array[0, 4],
        Gen.OneOf(Tables.Sectors.All.Where(sector => sector.IsTeachingLeaf).Select(sector => sector.Code).ToArray()),
        Gen.OneOf(Tables.Subjects.All.Select(subject => subject.Code).ToArray()),
        Gen.Int[0, 127],
        Gen.Int[0, 3],
        Gen.Int[1, 10_000],
        (held, sector, subject, situations, chance, size) => new QualificationQuestion(
            // one time in four the certificate is for the very subject asked
            [.. held.Select(entry => chance == 0 && entry.Subject is not null ? entry with { Subject = subject } : entry)],
            sector,
            subject,
            chance == 1 ? PositionSituations.None : (PositionSituations)situations,
            Start,
            new Hours(size)));
}
