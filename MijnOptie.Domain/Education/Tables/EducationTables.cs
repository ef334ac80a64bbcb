using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace MijnOptie.Domain.Education;

/// <summary>
/// The reference tables of Dutch education, each row with its source and certainty. Read once from the embedded files,
/// checked as a whole, and immutable from then on; safe to share between threads.
/// </summary>
public sealed class EducationTables
{
    private const string Folder = "MijnOptie.Domain.Education.Tables.";
    private static readonly Lazy<EducationTables> Shared = new(() => new EducationTables(EmbeddedText));

    private EducationTables(Func<string, string> textOf)
    {
        Sectors = new SectorTree(Table("sectors.csv", row => row.Sector(), sector => sector.Code));
        Subjects = Table("subjects.csv", row => row.Subject(), subject => subject.Code);
        Qualifications = Table("qualifications.csv", row => row.Qualification(), qualification => qualification.Code);
        Levels = Table("education-levels.csv", row => row.Level(), level => level.Code);
        Functions = Table("functions.csv", row => row.Function(), function => function.Code);
        Categories = Table("categories.csv", row => row.Category(), category => category.Code);
        Statuses = Table("statuses.csv", row => row.Status(), status => status.Code);
        FunctionEquivalences = Rows("function-equivalences.csv", row => row.FunctionEquivalence());
        RelatedSubjects = Rows("related-subjects.csv", row => row.RelatedSubjects());
        Rules = Rows("qualification-rules.csv", row => row.Rule());
        EducationTablesCheck.ThrowIfBroken(this);

        ImmutableArray<T> Rows<T>(string file, Func<CsvRow, T> read) => [.. CsvTable.Parse(file, textOf(file)).Rows.Select(read)];
        CodeTable<TCode, TRow> Table<TCode, TRow>(string file, Func<CsvRow, TRow> read, Func<TRow, TCode> codeOf)
            where TCode : struct
            where TRow : class => new(file, Rows(file, read), codeOf);
    }

    /// <summary>The tables of the product.</summary>
    /// <exception cref="InvalidDataException">A table is malformed, or refers to a code that does not exist: the product is broken.</exception>
    public static EducationTables Standard => Shared.Value;

    /// <summary>The sector tree.</summary>
    public SectorTree Sectors { get; }

    /// <summary>Subjects.</summary>
    public CodeTable<SubjectCode, Subject> Subjects { get; }

    /// <summary>Teaching qualifications, endorsements and routes.</summary>
    public CodeTable<QualificationCode, TeachingQualification> Qualifications { get; }

    /// <summary>Levels of education, lowest first.</summary>
    public CodeTable<EducationLevelCode, EducationLevel> Levels { get; }

    /// <summary>Job functions.</summary>
    public CodeTable<FunctionCode, JobFunction> Functions { get; }

    /// <summary>Categories, the forbidden ones included.</summary>
    public CodeTable<CategoryCode, CandidateCategory> Categories { get; }

    /// <summary>Statuses, the forbidden one included.</summary>
    public CodeTable<StatusCode, CandidateStatus> Statuses { get; }

    /// <summary>Functions that are alike.</summary>
    public ImmutableArray<FunctionEquivalence> FunctionEquivalences { get; }

    /// <summary>Subjects that are alike, each pair once.</summary>
    public ImmutableArray<RelatedSubjects> RelatedSubjects { get; }

    /// <summary>The rules who may teach what, in the table's order.</summary>
    public ImmutableArray<QualificationRule> Rules { get; }

    /// <summary>Whether a subject is taught in a sector: at, under or above one of the nodes the subject names. False for an unknown code.</summary>
    public bool IsTaughtIn(SubjectCode subject, SectorCode sector) =>
        Subjects.Find(subject) is { } found && found.Sectors.Any(node => Sectors.Touch(sector, node));

    /// <summary>Whether a function exists in a sector: at, under or above one of the nodes the function names. False for an unknown code.</summary>
    public bool ExistsIn(FunctionCode function, SectorCode sector) =>
        Functions.Find(function) is { } found && found.Sectors.Any(node => Sectors.Touch(sector, node));

    /// <summary>
    /// Whether holding one qualification is at least holding another (T1 is at least T2; each is at least itself): for a
    /// position that asks a qualification by name. What someone may teach follows from <see cref="QualificationRules"/> alone.
    /// </summary>
    public bool IsAtLeast(QualificationCode held, QualificationCode asked)
    {
        for (QualificationCode? at = held; at is { } code; at = Qualifications.Find(code)?.Implies)
        {
            if (code == asked) return true;
        }
        return false;
    }

    /// <summary>Whether a completed level is at least the level asked, inclusive; false for an unknown code.</summary>
    public bool IsAtLeast(EducationLevelCode completed, EducationLevelCode asked) =>
        Levels.Find(completed) is { } level && Levels.Find(asked) is { } least && level.IsAtLeast(least);

    /// <summary>Tables from other texts, by file name.</summary>
    internal static EducationTables Read(Func<string, string> textOf) => new(textOf);

    internal static string EmbeddedText(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)
            ?? throw new InvalidDataException($"{file} is not embedded.");
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        return reader.ReadToEnd();
    }
}
