namespace MijnOptie.Domain.Education;

/// <summary>From a row of text to a typed row.</summary>
internal static class RowReading
{
    /// <summary>Closeness is kept in ten-thousandths.</summary>
    private const int ClosenessScale = 10_000;

    /// <summary>Ranks of education levels are kept in tenths.</summary>
    private const int RankScale = 10;

    public static EducationSector Sector(this CsvRow row) => new()
    {
        Code = new(row.Code("code")),
        Parent = row.OptionalCode("parent_code") is { } parent ? new SectorCode(parent) : null,
        Kind = row.Choice(
            "kind",
            ("sector", SectorKind.Sector),
            ("school_type", SectorKind.SchoolType),
            ("level", SectorKind.Level),
            ("phase", SectorKind.Phase),
            ("profile", SectorKind.Profile),
            ("programme", SectorKind.Programme),
            ("support", SectorKind.Support)),
        IsTeachingLeaf = row.YesNo("teaching_leaf"),
        Name = row.Name(),
        Law = row.Text("law"),
        Years = row.Text("years"),
        Note = row.Text("note"),
        SortOrder = row.Integer("sort_order"),
        Source = row.Required("source"),
        Certainty = row.Certainty(),
    };

    public static Subject Subject(this CsvRow row) => new()
    {
        Code = new(row.Code("code")),
        Kind = row.Choice(
            "kind",
            ("po", SubjectKind.Primary),
            ("vo", SubjectKind.Secondary),
            ("pro", SubjectKind.PracticalTraining),
            ("vmbo_profile", SubjectKind.VmboProfile),
            ("mbo_general", SubjectKind.MboGeneral),
            ("mbo_domain", SubjectKind.MboDomain)),
        Name = row.Name(),
        Sectors = row.Codes("sectors", code => new SectorCode(code)),
        PrimaryActivities = row.Codes("po_activity_codes", code => new SubjectCode(code)),
        IsOnPracticalTrainingList = row.YesNo("pabo_may_teach_in_pro"),
        IsSchoolDefined = row.YesNo("school_defined"),
        IsPhysicalEducation = row.YesNo("is_physical_education"),
        Note = row.Text("note"),
        Source = row.Required("source"),
        Certainty = row.Certainty(),
    };

    public static RelatedSubjects RelatedSubjects(this CsvRow row)
    {
        // One way would need another reading of the table: only Y is known.
        row.Choice("symmetric", ("Y", true));
        return new(
            new(row.Code("subject_code_a")),
            new(row.Code("subject_code_b")),
            row.Fixed("closeness", ClosenessScale),
            row.Choice("basis", ("content", "content"), ("learning_area", "learning_area")),
            row.Text("reason_nl"),
            row.Required("source"),
            row.Certainty());
    }

    public static TeachingQualification Qualification(this CsvRow row) => new()
    {
        Code = new(row.Code("code")),
        Kind = row.Choice(
            "kind",
            ("qualification", "qualification"),
            ("endorsement", "endorsement"),
            ("route", "route"),
            ("support", "support"),
            ("none", "none")),
        IsSubjectBound = row.YesNo("subject_bound"),
        Name = row.Name(),
        Rank = row.Integer("rank"),
        Implies = row.OptionalCode("implies_code") is { } implied ? new QualificationCode(implied) : null,
        IsOnCandidateForm = row.YesNo("on_candidate_form"),
        LegalGround = row.Text("legal_ground"),
        Description = row.Text("description_nl"),
        Source = row.Required("source"),
        Certainty = row.Certainty(),
    };

    public static EducationLevel Level(this CsvRow row) => new()
    {
        Code = new(row.Code("code")),
        Name = row.Name(),
        Nlqf = row.Text("nlqf"),
        Eqf = row.OptionalInteger("eqf"),
        Rank = row.Fixed("rank", RankScale),
        Note = row.Text("note"),
        Source = row.Required("source"),
        Certainty = row.Certainty(),
    };

    public static JobFunction Function(this CsvRow row) => new()
    {
        Code = new(row.Code("code")),
        Category = row.Required("category"),
        Name = row.Name(),
        Sectors = row.Codes("sectors", code => new SectorCode(code)),
        NeedsQualification = row.Choice(
            "teaching_qualification_needed",
            ("Y", QualificationNeed.Yes),
            ("N", QualificationNeed.No),
            ("C", QualificationNeed.Depends)),
        Note = row.Text("note"),
        SalaryScale = row.Text("salary_scale"),
        ScaleBasis = row.Required("scale_basis"),
        Isco08Code = row.Required("isco08_code"),
        Source = row.Required("source"),
        Certainty = row.Certainty(),
    };

    public static FunctionEquivalence FunctionEquivalence(this CsvRow row) => new(
        new(row.Code("from_code")),
        new(row.Code("to_code")),
        row.Choice("direction", ("both", true), ("one_way", false)),
        row.Fixed("closeness", ClosenessScale),
        row.YesNo("satisfies_function_criterion"),
        row.Text("reason_nl"),
        row.Required("source"),
        row.Certainty());

    public static CandidateCategory Category(this CsvRow row) => new()
    {
        Code = new(row.Code("code")),
        Name = row.Name(),
        IsAllowed = row.YesNo("allowed"),
        IsEnabledByDefault = row.YesNo("default_enabled"),
        IsShownToOtherOrganisations = row.YesNo("shown_to_other_organisations"),
        PrivacyRisk = row.Choice("privacy_risk", ("low", "low"), ("medium", "medium"), ("forbidden", "forbidden")),
        Meaning = row.Text("meaning_nl"),
        Note = row.Text("note"),
        SortOrder = row.Integer("sort_order"),
        Source = row.Required("source"),
        Certainty = row.Certainty(),
    };

    public static CandidateStatus Status(this CsvRow row) => new()
    {
        Code = new(row.Code("code")),
        Name = row.Name(),
        IsAllowed = row.YesNo("allowed"),
        IsIncludedInMatching = row.YesNo("included_in_matching"),
        IsTerminal = row.YesNo("terminal"),
        Next = row.Codes("next_codes", code => new StatusCode(code)),
        IsShownToCandidate = row.YesNo("shown_to_candidate"),
        Meaning = row.Text("meaning_nl"),
        Note = row.Text("note"),
        SortOrder = row.Integer("sort_order"),
        Source = row.Required("source"),
        Certainty = row.Certainty(),
    };
}
