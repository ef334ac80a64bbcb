using CsCheck;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Education;

public sealed class AlikenessTests
{
    private static readonly DisplayName Names = new("Eigen", "Own");

    [Theory]
    [InlineData("IB", "IB", 10_000, true)]
    [InlineData("LERAAR_PO_LB", "LERAAR_PO_LC", 9_500, true)]
    [InlineData("LERAAR_PO_LC", "LERAAR_PO_LB", 9_500, true)]
    [InlineData("DIR_PO", "ADJ_PO", 8_000, false)]
    [InlineData("ADJ_PO", "DIR_PO", 6_000, false)]
    [InlineData("DOCENT_MBO_LB", "INSTRUCTEUR_MBO", 6_000, false)]
    [InlineData("INSTRUCTEUR_MBO", "DOCENT_MBO_LB", 0, false)]
    [InlineData("LERAAR_PO_LC", "INVALLER_PO", 0, false)] // not transitive
    [InlineData("BESTAAT_NIET", "IB", 0, false)]
    public void Given_two_functions_When_compared_Then_the_table_decides_each_way(string wanted, string offered, int closeness, bool satisfies) =>
        Assert.Equal(new(closeness, satisfies), CodeLists.Standard.Compare(new FunctionCode(wanted), new FunctionCode(offered)));

    [Fact]
    public void Given_any_two_subjects_When_compared_Then_both_ways_are_the_same_and_only_a_subject_is_itself()
    {
        var all = EducationTables.Standard.Subjects.All;
        var related = 0;
        foreach (var one in all)
        {
            foreach (var other in all)
            {
                var closeness = CodeLists.Standard.Compare(one.Code, other.Code);
                Assert.Equal(closeness, CodeLists.Standard.Compare(other.Code, one.Code));
                Assert.Equal(one == other, closeness == CodeLists.FullCloseness);
                if (one != other && closeness > 0) related++;
            }
        }
        Assert.Equal(2 * EducationTables.Standard.RelatedSubjects.Length, related);
        Assert.Equal(9_000, CodeLists.Standard.Compare(new SubjectCode("NASK"), new SubjectCode("NATUURKUNDE")));
    }

    [Fact]
    public void Given_own_entries_When_compared_Then_they_are_as_near_as_what_they_are_based_on()
    {
        var lists = Create(
            [new(CodeListKind.Function, "EIGEN", "LERAAR_PO_LB", Names), new(CodeListKind.Function, "ANDER", "LERAAR_PO_LC", Names), new(CodeListKind.Subject, "VAK", "NASK", Names)]);
        Assert.Equal(FunctionAlikeness.Same, lists.Compare(new FunctionCode("EIGEN"), new FunctionCode("LERAAR_PO_LB")));
        Assert.Equal(new(9_500, true), lists.Compare(new FunctionCode("EIGEN"), new FunctionCode("ANDER")));
        Assert.Equal(9_000, lists.Compare(new SubjectCode("NATUURKUNDE"), new SubjectCode("VAK")));
        Assert.Equal(10_000, lists.Compare(new SubjectCode("NASK"), new SubjectCode("VAK")));
    }

    [Fact]
    public void Given_the_word_of_an_organisation_When_compared_Then_it_goes_before_the_table()
    {
        var lists = Create(
            [new(CodeListKind.Function, "EIGEN", "LERAAR_PO_LB", Names), new(CodeListKind.Function, "ANDER", "LERAAR_PO_LC", Names)],
            [new(new("LERAAR_PO_LB"), new("LERAAR_PO_LC"), 0, false), new(new("EIGEN"), new("LERAAR_PO_LB"), 4_000, false), new(new("IB"), new("RT"), 10_000, true)],
            [new(new("NASK"), new("NATUURKUNDE"), 100)]);
        Assert.Equal(FunctionAlikeness.None, lists.Compare(new FunctionCode("LERAAR_PO_LB"), new FunctionCode("LERAAR_PO_LC")));
        Assert.Equal(9_500, lists.Compare(new FunctionCode("LERAAR_PO_LC"), new FunctionCode("LERAAR_PO_LB")).Closeness); // one way only
        Assert.Equal(FunctionAlikeness.None, lists.Compare(new FunctionCode("EIGEN"), new FunctionCode("LERAAR_PO_LC"))); // by its base
        Assert.Equal(FunctionAlikeness.None, lists.Compare(new FunctionCode("EIGEN"), new FunctionCode("ANDER"))); // by both bases
        Assert.Equal(new(4_000, false), lists.Compare(new FunctionCode("EIGEN"), new FunctionCode("LERAAR_PO_LB")));
        Assert.Equal(new(10_000, true), lists.Compare(new FunctionCode("IB"), new FunctionCode("RT")));
        Assert.Equal(100, lists.Compare(new SubjectCode("NATUURKUNDE"), new SubjectCode("NASK")));
    }

    [Theory]
    [InlineData("IB", "BESTAAT_NIET", 5_000, "Alikeness.UnknownCode")]
    [InlineData("IB", "IB", 5_000, "Alikeness.SameCode")]
    [InlineData("IB", "RT", -1, "Alikeness.OutOfRange")]
    [InlineData("IB", "RT", 10_001, "Alikeness.OutOfRange")]
    public void Given_a_pair_that_makes_no_sense_When_added_Then_it_is_refused(string from, string to, int closeness, string error) =>
        Assert.Equal(error, CodeLists.Create([], [new(new(from), new(to), closeness, true)], []).Error?.Code);

    [Fact]
    public void Given_a_pair_twice_When_added_Then_it_is_refused()
    {
        var pair = new FunctionAlikenessChange(new("IB"), new("RT"), 1, false);
        Assert.Equal("Alikeness.Twice", CodeLists.Create([], [pair, pair], []).Error?.Code);
        Assert.Equal("Alikeness.Twice", CodeLists.Create([], [], [new(new("NASK"), new("LO"), 1), new(new("LO"), new("NASK"), 1)]).Error?.Code);
    }

    [Fact]
    public void Given_any_closeness_between_subjects_When_set_Then_it_is_the_same_both_ways() => Gen.Int[0, 10_000].Sample(closeness =>
    {
        var lists = Create([], [], [new(new("LO"), new("MUZIEK"), closeness)]);
        return lists.Compare(new SubjectCode("LO"), new SubjectCode("MUZIEK")) == closeness
            && lists.Compare(new SubjectCode("MUZIEK"), new SubjectCode("LO")) == closeness;
    }, iter: 20);

    private static CodeLists Create(CodeListChange[] changes, FunctionAlikenessChange[]? functions = null, SubjectAlikenessChange[]? subjects = null) =>
        CodeLists.Create(changes, functions ?? [], subjects ?? []).Value;
}
