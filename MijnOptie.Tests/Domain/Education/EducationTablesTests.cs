using MijnOptie.Domain.Education;

namespace MijnOptie.Tests.Domain.Education;

public sealed class EducationTablesTests
{
    private static readonly EducationTables Tables = EducationTables.Standard;

    public static TheoryData<string> Files => [.. RawTable.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Given_a_table_When_read_Then_every_row_is_there_with_its_source(string file)
    {
        var raw = RawTable.Rows(file);
        IReadOnlyList<ISourced> rows = file switch
        {
            "categories.csv" => [.. Tables.Categories.All],
            "education-levels.csv" => [.. Tables.Levels.All],
            "function-equivalences.csv" => [.. Tables.FunctionEquivalences],
            "functions.csv" => [.. Tables.Functions.All],
            "qualification-rules.csv" => [.. Tables.Rules],
            "qualifications.csv" => [.. Tables.Qualifications.All],
            "related-subjects.csv" => [.. Tables.RelatedSubjects],
            "sectors.csv" => [.. Tables.Sectors.All],
            "statuses.csv" => [.. Tables.Statuses.All],
            _ => [.. Tables.Subjects.All],
        };
        Assert.NotEmpty(raw);
        Assert.Equal(raw.Select(row => row["source"]), rows.Select(row => row.Source));
        Assert.Equal(raw.Select(row => row["certainty"]), rows.Select(row => row.Certainty.ToString().ToLowerInvariant()));
        Assert.All(rows, row => Assert.False(string.IsNullOrWhiteSpace(row.Source)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Given_the_data_beside_the_repository_When_it_is_there_Then_the_embedded_table_is_the_same(string file)
    {
        var path = Path.Combine(DataFolder(), "reference", file);
        if (File.Exists(path)) Assert.Equal(File.ReadAllText(path), EducationTables.EmbeddedText(file));
        else Assert.NotEmpty(EducationTables.EmbeddedText(file));
    }

    [Theory]
    [InlineData("sectors.csv", "\"BAO_12\",\"BAO\"", "\"BAO_12\",\"BAA\"")]
    [InlineData("sectors.csv", "\"PO\",\"\"", "\"PO\",\"BAO\"")]
    [InlineData("sectors.csv", "\"SBO\",\"PO\"", "\"BAO\",\"PO\"")]
    [InlineData("sectors.csv", "\"phase\"", "\"faze\"")]
    [InlineData("subjects.csv", "\"BAO;SBO;SO;VSO\"", "\"BAO;SBO;SO;VSX\"")]
    [InlineData("subjects.csv", "\"PO_TAAL\",\"Y\"", "\"PO_TAEL\",\"Y\"")]
    [InlineData("functions.csv", "\"PO;GO\",\"Y\"", "\"PO;XX\",\"Y\"")]
    [InlineData("statuses.csv", "SEARCHING;PAUSED;WITHDRAWN", "SEARCHING;PAUZED;WITHDRAWN")]
    [InlineData("qualifications.csv", "\"50\",\"T2\"", "\"50\",\"T9\"")]
    [InlineData("qualifications.csv", "\"30\",\"\"", "\"30\",\"T1\"")]
    [InlineData("function-equivalences.csv", "\"IB\",\"KC_PO\"", "\"IB\",\"KC_XX\"")]
    [InlineData("function-equivalences.csv", "\"IB\",\"ZORGCO\"", "\"IB\",\"KC_PO\"")]
    [InlineData("function-equivalences.csv", "\"both\",\"0.95\"", "\"both\",\"1.00\"")]
    [InlineData("related-subjects.csv", "\"NATUURKUNDE\",\"NASK\"", "\"NASK\",\"SCHEIKUNDE\"")]
    [InlineData("related-subjects.csv", "\"0.90\",\"Y\"", "\"0.90\",\"N\"")]
    [InlineData("qualification-rules.csv", "\"R002\"", "\"R001\"")]
    [InlineData("qualification-rules.csv", "\"GYM_38\",", "\"GYM_39\",")]
    [InlineData("qualification-rules.csv", "\"R001\",\"PABO\"", "\"R001\",\"PABA\"")]
    [InlineData("qualification-rules.csv", "\"R001\",\"PABO\",\"\",\"BAO\",\"not_pe\"", "\"R001\",\"PABO\",\"\",\"BAO\",\"own\"")]
    [InlineData("qualification-rules.csv", "\"R001\",\"PABO\",\"\",\"BAO\",\"not_pe\"", "\"R001\",\"*\",\"GYM_38\",\"BAO\",\"not_pe\"")]
    [InlineData("qualification-rules.csv", "\"N\",\"N\",\"Overgangsrecht\"", "\"N\",\"Y\",\"Overgangsrecht\"")]
    [InlineData("qualification-rules.csv", "\"in_training\",\"24\"", "\"in_training\",\"20\"")]
    [InlineData("education-levels.csv", "\"4.5\"", "\"4.55\"")]
    [InlineData("categories.csv", "\"VOLUNTARY\",\"Vrijwillige mobiliteit\"", "\"VOLUNTARY\",\"\"")]
    public void Given_one_fault_in_a_table_When_read_Then_it_stops_at_once(string file, string found, string replaced)
    {
        Assert.Contains(found, EducationTables.EmbeddedText(file), StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => EducationTables.Read(name => name == file
            ? EducationTables.EmbeddedText(name).Replace(found, replaced, StringComparison.Ordinal)
            : EducationTables.EmbeddedText(name)));
    }

    [Fact]
    public void Given_the_tree_When_walked_Then_leaves_and_ancestors_agree()
    {
        foreach (var sector in Tables.Sectors.All)
        {
            Assert.NotEmpty(Tables.Sectors.Leaves(sector.Code));
            Assert.All(Tables.Sectors.Leaves(sector.Code), leaf => Assert.True(Tables.Sectors.IsWithin(leaf, sector.Code)));
            Assert.Equal(sector.Code, Tables.Sectors.SelfAndAncestors(sector.Code)[0]);
            if (sector.IsTeachingLeaf) Assert.Equal([sector.Code], Tables.Sectors.Leaves(sector.Code));
        }
        Assert.Equal(
            Tables.Sectors.All.Where(sector => sector.IsTeachingLeaf).Select(sector => sector.Code.Value).Append("STAF"),
            Tables.Sectors.All.Where(sector => Tables.Sectors.Leaves(sector.Code) is [var leaf] && leaf == sector.Code).Select(sector => sector.Code.Value)
                .OrderBy(code => code == "STAF"));
    }

    [Fact]
    public void Given_the_tree_When_asked_for_branches_Then_they_are_those_of_the_law()
    {
        Assert.Equal(["VMBO_KB_34", "VMBO_KB", "VMBO", "VO"], Tables.Sectors.SelfAndAncestors(new("VMBO_KB_34")).Select(code => code.Value));
        Assert.Equal(["BAO_12", "BAO_38", "SBO_12", "SBO_38"], Tables.Sectors.Leaves(new("PO")).Select(code => code.Value));
        Assert.Equal("GO", Tables.Sectors.Top(new("VSO_DAG"))?.Value);
        Assert.True(Tables.Sectors.Touch(new("VO"), new("HAVO_13")));
        Assert.False(Tables.Sectors.IsWithin(new("VO"), new("HAVO_13")));
        Assert.Empty(Tables.Sectors.Leaves(new("BESTAAT_NIET")));
        Assert.Null(Tables.Sectors.Top(new("BESTAAT_NIET")));
    }

    [Theory]
    [InlineData("VWO", "HAVO", true)]
    [InlineData("HAVO", "VWO", false)]
    [InlineData("AD", "VWO", true)]
    [InlineData("MBO4", "HAVO", true)]
    [InlineData("HAVO", "MBO4", true)]
    [InlineData("PRIMARY", "VMBO_BB", false)]
    [InlineData("HBO_OLD", "HBO_BACHELOR", true)]
    [InlineData("PHD", "BESTAAT_NIET", false)]
    public void Given_two_levels_When_compared_Then_the_nlqf_decides(string completed, string asked, bool isAtLeast) =>
        Assert.Equal(isAtLeast, Tables.IsAtLeast(new EducationLevelCode(completed), new EducationLevelCode(asked)));

    [Fact]
    public void Given_vwo_When_ranked_Then_it_stands_between_four_and_five() => Assert.Equal(45, Tables.Levels[new("VWO")].Rank);

    [Theory]
    [InlineData("T1", "T2_BEPERKT", true)]
    [InlineData("UNGRADED", "T2", true)]
    [InlineData("PABO", "PABO", true)]
    [InlineData("PABO", "PABO_PRE2006", false)]
    [InlineData("T1", "UNGRADED", false)]
    [InlineData("BESTAAT_NIET", "T2", false)]
    public void Given_two_qualifications_When_compared_Then_the_broader_is_at_least_the_narrower(string held, string asked, bool isAtLeast) =>
        Assert.Equal(isAtLeast, Tables.IsAtLeast(new QualificationCode(held), new QualificationCode(asked)));

    [Theory]
    [InlineData("WISKUNDE", "HAVO_45", true)]
    [InlineData("WISKUNDE", "VO", true)]
    [InlineData("WISKUNDE", "BAO_38", false)]
    [InlineData("NASK", "HAVO_45", false)]
    [InlineData("BESTAAT_NIET", "HAVO_45", false)]
    public void Given_a_subject_and_a_sector_When_asked_Then_it_is_taught_there_or_not(string subject, string sector, bool isTaught) =>
        Assert.Equal(isTaught, Tables.IsTaughtIn(new(subject), new(sector)));

    [Fact]
    public void Given_the_rules_When_listed_Then_uncertain_ones_and_only_those_are_off() => Assert.Equal(
        Tables.Rules.Where(rule => rule.Certainty == Certainty.Low).Select(rule => rule.Id),
        Tables.Rules.Except(QualificationRules.Standard.EnabledRules).Select(rule => rule.Id));

    [Fact]
    public void Given_the_rules_When_listed_Then_a_term_goes_with_being_appointed_and_a_refusal_has_no_route()
    {
        Assert.All(Tables.Rules.Where(rule => rule.Outcome != QualificationOutcome.Conditional), rule => Assert.Equal(TermUnit.None, rule.Term.Unit));
        Assert.All(Tables.Rules, rule => Assert.Equal(rule.Outcome == QualificationOutcome.NotAllowed, rule.RouteCode == "NONE"));
        Assert.All(Tables.Rules, rule => Assert.Equal(rule.Outcome == QualificationOutcome.NotAllowed, rule.LegalStatus == "niet_bevoegd"));
        Assert.All(Tables.Rules.Where(rule => rule.Term.Unit != TermUnit.None), rule => Assert.True(rule.Term.Months > 0));
    }

    private static string DataFolder()
    {
        if (Environment.GetEnvironmentVariable("MIJNOPTIE_DATA") is { Length: > 0 } folder) return folder;
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "MijnOptie.sln"))) root = root.Parent;
        return Path.Combine(root?.FullName ?? ".", "..", "shared", "data");
    }
}
