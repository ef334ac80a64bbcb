using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Education;

public sealed class CodeListsTests
{
    private static readonly DisplayName Names = new("Leraar groep 8 op vrijdag", "Year 8 teacher on Fridays");

    [Fact]
    public void Given_no_changes_When_listed_Then_forms_get_what_is_on_in_the_order_of_the_tables()
    {
        var lists = CodeLists.Standard;
        Assert.Equal(lists.Tables.Functions.All.Select(row => row.Code), lists.Functions.Enabled.Select(entry => entry.Code));
        Assert.Equal(lists.Tables.Subjects.All.Select(row => row.Code), lists.Subjects.Enabled.Select(entry => entry.Code));
        Assert.Equal(
            lists.Tables.Qualifications.All.Where(row => row.IsOnCandidateForm).Select(row => row.Code),
            lists.Qualifications.Enabled.Select(entry => entry.Code));
        Assert.Equal(17, lists.Categories.Enabled.Length); // 18 allowed, of which RDDF is off
        Assert.DoesNotContain(lists.Categories.Enabled, entry => entry.Code.Value == "RDDF");
        Assert.Equal(7, lists.Statuses.Enabled.Length);
        Assert.Equal("PRIMARY", lists.Levels.Enabled[0].Code.Value);
    }

    [Fact]
    public void Given_a_standard_entry_When_renamed_moved_and_switched_off_Then_only_that_changes()
    {
        var lists = Create(new(CodeListKind.Function, "IB", Names: new("Zorgbegeleider", "Care guide"), SortOrder: 0), new(CodeListKind.Function, "RT", Enabled: false));

        Assert.Equal("IB", lists.Functions.Enabled[0].Code.Value);
        Assert.Equal("Zorgbegeleider", lists.Functions.Find(new FunctionCode("IB"))?.Name.Dutch);
        Assert.False(lists.Functions.Find(new FunctionCode("RT"))?.IsEnabled);
        Assert.Equal(CodeLists.Standard.Functions.All.Length, lists.Functions.All.Length);
        Assert.Equal(CodeLists.Standard.Functions.Enabled.Length - 1, lists.Functions.Enabled.Length);
    }

    [Fact]
    public void Given_an_own_function_and_subject_When_used_Then_the_rules_see_what_they_are_based_on()
    {
        var lists = Create(
            new(CodeListKind.Function, "LERAAR_VRIJDAG", "LERAAR_PO_LB", Names),
            new(CodeListKind.Subject, "WISKUNDE_B", "WISKUNDE", new("Wiskunde B", "Mathematics B")));

        var after = lists.Functions.Enabled.Select(entry => entry.Code.Value).ToList();
        Assert.Equal(after.IndexOf("LERAAR_PO_LB") + 1, after.IndexOf("LERAAR_VRIJDAG"));
        Assert.True(lists.Functions.Find(new FunctionCode("LERAAR_VRIJDAG"))?.IsOwn);
        Assert.Equal(QualificationNeed.Yes, lists.FunctionBehind(new("LERAAR_VRIJDAG"))?.NeedsQualification);
        Assert.Equal("WISKUNDE", lists.Subjects.StandardOf(new("WISKUNDE_B")).Value);
        Assert.Equal("BESTAAT_NIET", lists.Subjects.StandardOf(new("BESTAAT_NIET")).Value);

        var question = Questions.Ask("T1:WISKUNDE", "VWO_46", "WISKUNDE_B");
        Assert.Equal(QualificationOutcome.NotAllowed, QualificationRules.Standard.Outcome(question));
        Assert.Equal(QualificationOutcome.Allowed, QualificationRules.Standard.Outcome(lists.InStandardCodes(question)));
        var other = Questions.Ask("T1:WISKUNDE_B", "VWO_46", "WISKUNDE");
        Assert.Equal(QualificationOutcome.Allowed, QualificationRules.Standard.Outcome(lists.InStandardCodes(other)));
    }

    [Theory]
    [InlineData("IB", "RT", "CodeList.StandardHasNoBase")]
    [InlineData("mijn functie", "IB", "CodeList.BadCode")]
    [InlineData("MIJN_FUNCTIE", null, "CodeList.BaseMissing")]
    [InlineData("MIJN_FUNCTIE", "BESTAAT_NIET", "CodeList.BaseUnknown")]
    public void Given_an_own_entry_without_a_sound_base_When_added_Then_it_is_refused(string code, string? basedOn, string error) =>
        Assert.Equal(error, Refused(new CodeListChange(CodeListKind.Function, code, basedOn, Names)).Code);

    [Fact]
    public void Given_an_own_entry_based_on_an_own_entry_When_added_Then_it_is_refused() => Assert.Equal(
        "CodeList.BaseUnknown",
        Refused(new(CodeListKind.Function, "EEN", "IB", Names), new(CodeListKind.Function, "TWEE", "EEN", Names)).Code);

    [Fact]
    public void Given_a_name_that_is_missing_or_too_long_When_changed_Then_it_is_refused()
    {
        Assert.Equal("CodeList.NameMissing", Refused(new CodeListChange(CodeListKind.Function, "MIJN", "IB")).Code);
        Assert.Equal("CodeList.NameMissing", Refused(new CodeListChange(CodeListKind.Function, "IB", Names: new("Begeleider", " "))).Code);
        Assert.Equal("CodeList.NameTooLong", Refused(new CodeListChange(CodeListKind.Function, "IB", Names: new(new string('x', 121), "x"))).Code);
        Create(new CodeListChange(CodeListKind.Function, "IB", Names: new(new string('x', 120), "x")));
    }

    [Fact]
    public void Given_two_changes_of_one_code_When_made_Then_they_are_refused()
    {
        Assert.Equal("CodeList.ChangedTwice", Refused(new(CodeListKind.Status, "PAUSED", Enabled: false), new(CodeListKind.Status, "PAUSED", Enabled: true)).Code);
        Create(new(CodeListKind.Status, "OTHER", "PAUSED", Names), new(CodeListKind.Category, "OTHER", Enabled: false));
    }

    public static TheoryData<CodeListKind, string> Forbidden => new(
        EducationTables.Standard.Categories.All.Where(row => !row.IsAllowed).Select(row => (CodeListKind.Category, row.Code.Value))
            .Concat(EducationTables.Standard.Statuses.All.Where(row => !row.IsAllowed).Select(row => (CodeListKind.Status, row.Code.Value))));

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void Given_what_may_never_be_recorded_When_switched_on_renamed_or_built_upon_Then_it_is_refused_with_its_source(CodeListKind kind, string code)
    {
        foreach (var change in new CodeListChange[]
        {
            new(kind, code, Enabled: true),
            new(kind, code, Names: Names),
            new(kind, "EIGEN", code, Names),
        })
        {
            var error = Refused(change);
            Assert.Equal("CodeList.Forbidden." + code, error.Code);
            Assert.Contains(Assert.IsType<string>(Assert.Single(error.Arguments)), RawTable.Rows(kind == CodeListKind.Category ? "categories.csv" : "statuses.csv").Select(row => row["source"]));
        }
        Create(new CodeListChange(kind, code, Enabled: false));
    }

    [Theory]
    [InlineData("Ziek", "ILL")]
    [InlineData("Al langdurig ziek", "ILL")]
    [InlineData("Re-integratie tweede spoor", "REINTEGRATION")]
    [InlineData("Reïntegratie", "REINTEGRATION")]
    [InlineData("ZWANGERSCHAP", "PREGNANCY")]
    [InlineData("In de WIA", "DISABILITY")]
    [InlineData("Nadert pensioen", "PENSION")]
    public void Given_a_forbidden_word_in_an_own_name_When_added_Then_it_is_refused(string name, string code)
    {
        Assert.Equal("CodeList.Forbidden." + code, Refused(new CodeListChange(CodeListKind.Category, "EIGEN", "OTHER", new(name, "Own"))).Code);
        Assert.Equal("CodeList.Forbidden." + code, Refused(new CodeListChange(CodeListKind.Status, "PAUSED", Names: new(name, "Own"))).Code);
        Assert.Equal("CodeList.Forbidden." + code, CodeLists.Standard.Categories.Find(name).Error?.Code);
    }

    [Fact]
    public void Given_the_allowed_standard_names_When_held_against_forbidden_words_Then_none_is_refused()
    {
        var forbidden = new ForbiddenNames(EducationTables.Standard);
        var names = EducationTables.Standard.Categories.All.Where(row => row.IsAllowed).Select(row => row.Name)
            .Concat(EducationTables.Standard.Statuses.All.Where(row => row.IsAllowed).Select(row => row.Name)).ToArray();
        Assert.Equal(25, names.Length);
        Assert.All(names.SelectMany(name => new[] { name.Dutch, name.English }), name => Assert.Null(forbidden.Refuse(name)));
        Assert.Null(forbidden.Refuse("Willem zoekt bezieking")); // whole words only
    }

    [Fact]
    public void Given_the_standard_lists_When_every_name_and_code_is_looked_up_Then_it_is_found()
    {
        var lists = CodeLists.Standard;
        Check(lists.Functions);
        Check(lists.Categories);
        Check(lists.Statuses);
        Check(lists.Sectors);
        Check(lists.Qualifications);
        Check(lists.Levels);
        Assert.All(lists.Subjects.Enabled, entry => Assert.Equal(entry, lists.Subjects.Find(entry.Code.Value).Value));
        Assert.All(lists.Subjects.Enabled, entry => Assert.Equal(entry, lists.FindSubject(entry.Name.Dutch, lists.SubjectBehind(entry.Code)!.Sectors[0]).Value));

        static void Check<TCode>(CodeList<TCode> list)
            where TCode : struct, IEquatable<TCode>
        {
            Assert.NotEmpty(list.Enabled);
            foreach (var entry in list.Enabled)
            {
                foreach (var text in new[] { entry.Code.ToString()!, entry.Name.Dutch, entry.Name.English, $" {entry.Name.Dutch.ToUpperInvariant()} " })
                {
                    Assert.Equal(entry, list.Find(text).Value);
                }
            }
        }
    }

    [Theory]
    [InlineData("conciergé", "CONCIERGE")]
    [InlineData("CONCIËRGE", "CONCIERGE")]
    [InlineData("leraar po schaal lb", "LERAAR_PO_LB")]
    [InlineData("leraar_po_lb", "LERAAR_PO_LB")]
    [InlineData("Caretaker", "CONCIERGE")]
    public void Given_a_name_written_otherwise_When_looked_up_Then_it_is_found(string text, string code) =>
        Assert.Equal(code, CodeLists.Standard.Functions.Find(text).Value.Code.Value);

    [Theory]
    [InlineData("Tovenaar", "CodeList.NotFound")]
    [InlineData("", "CodeList.NotFound")]
    [InlineData("\ud800", "CodeList.NotFound")]
    public void Given_an_unknown_name_When_looked_up_Then_it_is_refused_with_the_text(string text, string error)
    {
        var refused = CodeLists.Standard.Functions.Find(text).Error;
        Assert.Equal((error, text), (refused?.Code, refused?.Arguments[0]));
    }

    [Fact]
    public void Given_one_name_for_two_subjects_When_looked_up_Then_the_sector_decides_and_without_it_nobody_does()
    {
        var lists = CodeLists.Standard;
        Assert.Equal("CodeList.Ambiguous", lists.Subjects.Find("Muziek").Error?.Code);
        Assert.Equal("MUZIEK", lists.FindSubject("muziek", new("HAVO_13")).Value.Code.Value);
        Assert.Equal("PO_MUZIEK", lists.FindSubject("muziek", new("BAO_38")).Value.Code.Value);
        Assert.Equal("MUZIEK", lists.FindSubject("MUZIEK", new("BAO_38")).Value.Code.Value); // a code to the letter
        Assert.Equal("CodeList.Ambiguous", lists.FindSubject("muziek", new("STAF")).Error?.Code);
    }

    [Fact]
    public void Given_a_renamed_and_a_switched_off_entry_When_looked_up_Then_the_old_name_works_and_what_is_off_says_so()
    {
        var lists = Create(new(CodeListKind.Function, "IB", Names: new("Zorgbegeleider", "Care guide")), new(CodeListKind.Function, "RT", Enabled: false));
        Assert.Equal("IB", lists.Functions.Find("zorgbegeleider").Value.Code.Value);
        Assert.Equal("IB", lists.Functions.Find("intern begeleider").Value.Code.Value);
        Assert.Equal("CodeList.SwitchedOff", lists.Functions.Find("Remedial teacher").Error?.Code);
        Assert.Equal("CodeList.SwitchedOff", lists.Functions.Find("RT").Error?.Code);
        Assert.Equal("CodeList.Forbidden.SICK", lists.Statuses.Find("SICK").Error?.Code);
    }

    private static CodeLists Create(params CodeListChange[] changes) => CodeLists.Create(changes, [], []).Value;

    private static Error Refused(params CodeListChange[] changes) => CodeLists.Create(changes, [], []).Error
        ?? throw new InvalidOperationException("Nothing was refused.");
}
