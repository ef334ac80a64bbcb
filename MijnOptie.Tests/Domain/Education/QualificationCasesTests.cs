using MijnOptie.Domain.Education;
using static MijnOptie.Domain.Education.PositionSituations;
using static MijnOptie.Domain.Education.QualificationOutcome;

namespace MijnOptie.Tests.Domain.Education;

public sealed class QualificationCasesTests
{
    // number, held, sector, subject, situations, outcome, status, route, ground, ends (first term, then extensions), to arrange
    [Theory]
    [InlineData(1, "PABO", "BAO_38", "PO_GROEP", None, Allowed, "bevoegd", "QUALIFIED", "WPO art. 3 lid 1 onder b 1°", "", "")]
    [InlineData(2, "PABO", "BAO_38", "PO_BEWEGING", None, NotAllowed, "niet_bevoegd", "NONE", "WPO art. 3 lid 2", "", "")]
    [InlineData(3, "PABO GYM_38", "BAO_38", "PO_BEWEGING", None, Allowed, "bevoegd", "QUALIFIED", "WPO art. 3 lid 2", "", "")]
    [InlineData(4, "PABO GYM_38_TRAINING!", "BAO_38", "PO_BEWEGING", None, Conditional, "benoembaar", "PE_TRAINING", "WPO art. 3 lid 2 onder b", "2028-07-31", "")]
    [InlineData(5, "PABO", "BAO_12", "PO_BEWEGING", None, Allowed, "bevoegd", "QUALIFIED", "Besluit bekwaamheidseisen art. 2.2 lid 2 onder a", "", "")]
    [InlineData(6, "T2:WISKUNDE", "BAO_38", "PO_REKENEN", None, Allowed, "bevoegd", "QUALIFIED", "WPO art. 3 lid 1 onder b 1°; Besluit bekwaamheidseisen art. 4.1 (Stb. 2016, 57)", "", "")]
    [InlineData(7, "T2:WISKUNDE", "BAO_38", "PO_GROEP", None, NotAllowed, "niet_bevoegd", "NONE", "WPO art. 3; WEC art. 3", "", "")]
    [InlineData(8, "UNGRADED:LO", "BAO_38", "PO_BEWEGING", None, Allowed, "bevoegd", "QUALIFIED", "WPO art. 3 lid 1 onder b 1°; Besluit bekwaamheidseisen art. 4.1 (Stb. 2016, 57)", "", "")]
    [InlineData(9, "NONE", "BAO_38", "PO_GROEP", ReplacementOrUnfilled, NotAllowed, "niet_bevoegd", "NONE", "WPO art. 3 lid 1, 32 lid 5", "", "")]
    [InlineData(10, "ZIJ_PO!", "SBO_38", "PO_GROEP", None, Conditional, "benoembaar", "CAREER_CHANGE", "WPO art. 3 lid 1 onder b 3°, 32 lid 10", "2028-07-31 2030-07-31", "")]
    [InlineData(11, "NONE", "SO_VANAF7", "PO_GROEP", ReplacementOrUnfilled, Conditional, "benoembaar", "REPLACEMENT_UNFILLED", "WEC art. 3 lid 5", "2027-08-31 2029-08-31 2031-08-31", "")]
    [InlineData(12, "PABO GYM_38", "VSO_ARBEID", "LO", None, NotAllowed, "niet_bevoegd", "NONE", "WEC art. 3 lid 2a", "", "")]
    [InlineData(13, "PABO", "VSO_EXAMEN", "NEDERLANDS", None, NotAllowed, "niet_bevoegd", "NONE", "WEC art. 3 lid 7; WVO 2020 art. 7.44", "", "")]
    [InlineData(14, "PABO", "PRO", "WISKUNDE", None, Allowed, "bevoegd", "QUALIFIED", "WVO 2020 art. 7.11 lid 4; Besluit bekwaamheidseisen art. 4.4", "", "")]
    [InlineData(15, "PABO", "PRO", "DUITS", None, NotAllowed, "niet_bevoegd", "NONE", "WVO 2020 art. 7.11 lid 4", "", "")]
    [InlineData(16, "PABO", "VMBO_TL_12", "NEDERLANDS", ReplacementOrUnfilled, Conditional, "benoembaar", "REPLACEMENT_UNFILLED", "WVO 2020 art. 7.14", "2027-08-31 2029-08-31 2031-08-31", "")]
    [InlineData(17, "T2:GESCHIEDENIS", "HAVO_45", "GESCHIEDENIS", None, NotAllowed, "niet_bevoegd", "NONE", "WVO 2020 art. 7.10 lid 3, 7.11 lid 6", "", "")]
    [InlineData(18, "T2:GESCHIEDENIS", "HAVO_45", "GESCHIEDENIS", UpperFivePercentRoom, Conditional, "benoembaar", "UPPER_5PCT", "WVO 2020 art. 7.16", "2027-07-31", "")]
    [InlineData(19, "T1:GESCHIEDENIS", "VWO_46", "GESCHIEDENIS", None, Allowed, "bevoegd", "QUALIFIED", "WVO 2020 art. 7.11 lid 1 en 6", "", "")]
    [InlineData(20, "T2_BEPERKT:ECONOMIE", "VMBO_KB_34", "ECONOMIE", None, Allowed, "bevoegd", "QUALIFIED", "WVO 2020 art. 7.12", "", "")]
    [InlineData(21, "T2:GESCHIEDENIS", "BRUG", "AARDRIJKSKUNDE", None, Conditional, "benoembaar", "OTHER_SUBJECT", "WVO 2020 art. 7.15", "2028-08-31 2030-08-31", "study_agreement")]
    [InlineData(22, "PDG", "MBO_4", "MBO_D_ZW", None, Allowed, "bevoegd", "QUALIFIED", "WEB art. 4.2.1 lid 2 onder c en 4.2.4 lid 1 onder b", "", "")]
    [InlineData(23, "PDG", "VMBO_KB_34", "VMBO_P_ZW", None, NotAllowed, "niet_bevoegd", "NONE", "WVO 2020 art. 7.11", "", "")]
    [InlineData(24, "PABO", "MBO_2", "MBO_REKENEN", None, Conditional, "benoembaar", "MBO_SUITABILITY", "WEB art. 4.2.4", "2028-07-31 2030-07-31", "employer_suitability_statement")]
    [InlineData(25, "NONE", "VMBO_TL_34", "TECHNIEK", GuestTeacher, Conditional, "benoembaar", "GUEST", "WVO 2020 art. 7.19 lid 1-2", "", "")]
    public void Given_a_case_of_the_law_When_judged_Then_the_answer_is_that_of_the_tables(
        int number,
        string held,
        string sector,
        string subject,
        PositionSituations situations,
        QualificationOutcome outcome,
        string status,
        string code,
        string ground,
        string ends,
        string toArrange)
    {
        var judgement = QualificationRules.Standard.Judge(Questions.Ask(held, sector, subject, situations));

        Assert.Equal(outcome, judgement.Outcome);
        var route = Assert.Single(judgement.Routes);
        Assert.Equal(outcome, route.Outcome);
        Assert.Equal((status, code, ground), (route.LegalStatus, route.Code, route.LegalGround));
        var all = route.EndsOn is { } end ? route.ExtensionsEndOn.Prepend(end) : route.ExtensionsEndOn;
        Assert.Equal(ends, string.Join(' ', all.Select(day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(toArrange, string.Join(' ', route.ToArrange));
        Assert.Equal(number == 25 ? 6m : null, route.MaximumHoursPerWeek);
        Assert.Equal(number is 11 or 16 or 22 or 24 or 25, route.EmployerAssesses);
        Assert.True(EducationTables.Standard.IsTaughtIn(new(subject), new(sector)), "the case asks a subject where it is taught");
    }

    [Fact]
    public void Given_several_conditional_routes_When_judged_Then_all_are_shown_in_the_order_of_the_table()
    {
        var question = Questions.Ask("T2:GESCHIEDENIS T1:WISKUNDE", "BRUG", "AARDRIJKSKUNDE", CrossSubjectTeamYears12 | ReplacementOrUnfilled);

        var judgement = QualificationRules.Standard.Judge(question);

        Assert.Equal(["R146", "R148", "R153", "R155", "R287"], judgement.Routes.Select(route => route.RuleId));
    }

    [Fact]
    public void Given_a_better_route_When_judged_Then_a_row_that_refuses_is_silent()
    {
        var judgement = QualificationRules.Standard.Judge(Questions.Ask("PABO T2:NEDERLANDS", "VMBO_TL_12", "NEDERLANDS"));

        Assert.Equal(Allowed, judgement.Outcome);
        Assert.All(judgement.Routes, route => Assert.Equal(Allowed, route.Outcome));
    }

    [Theory]
    [InlineData("PABO!", "BAO_38", "PO_GROEP")]
    [InlineData("T1:WISKUNDE!", "VWO_46", "WISKUNDE")]
    [InlineData("PABO! GYM_38", "BAO_38", "PO_BEWEGING")]
    [InlineData("PABO GYM_38!", "BAO_38", "PO_BEWEGING")]
    [InlineData("PABO! GYM_38_TRAINING!", "BAO_38", "PO_BEWEGING")]
    [InlineData("PABO GYM_38_TRAINING", "BAO_38", "PO_BEWEGING")]
    [InlineData("ZIJ_PO", "SBO_38", "PO_GROEP")]
    [InlineData("GYM_38", "BAO_38", "PO_BEWEGING")]
    public void Given_something_not_held_yet_or_a_training_not_followed_When_judged_Then_it_does_not_count(string held, string sector, string subject) =>
        Assert.Equal(NotAllowed, QualificationRules.Standard.Judge(Questions.Ask(held, sector, subject)).Outcome);

    [Theory]
    [InlineData("T2", "VMBO_TL_12", "WISKUNDE")]
    [InlineData("T2", "BAO_38", "PO_REKENEN")]
    [InlineData("T2:BESTAAT_NIET", "VMBO_TL_12", "WISKUNDE")]
    [InlineData("BESTAAT_NIET:WISKUNDE", "VMBO_TL_12", "WISKUNDE")]
    [InlineData("T2:WISKUNDE", "BESTAAT_NIET", "WISKUNDE")]
    [InlineData("T2:WISKUNDE", "VMBO_TL_12", "BESTAAT_NIET")]
    public void Given_an_unknown_subject_or_code_When_judged_Then_it_opens_nothing(string held, string sector, string subject) =>
        Assert.Equal(NotAllowed, QualificationRules.Standard.Judge(Questions.Ask(held, sector, subject)).Outcome);

    [Theory]
    [InlineData("", "BAO_38", "PO_GROEP", "R295")]
    [InlineData("PABO!", "BAO_38", "PO_GROEP", "R295")]
    [InlineData("PABO_PRE2006", "HAVO_13", "NEDERLANDS", "R095")]
    [InlineData("T2:WISKUNDE", "SO_VANAF7", "PO_GROEP", "R204")]
    public void Given_a_refusal_When_judged_Then_the_closest_row_explains_it(string held, string sector, string subject, string rule)
    {
        var judgement = QualificationRules.Standard.Judge(Questions.Ask(held, sector, subject));

        Assert.Equal(NotAllowed, judgement.Outcome);
        Assert.Equal(rule, Assert.Single(judgement.Routes).RuleId);
    }

    [Fact]
    public void Given_a_subject_of_the_school_itself_When_anyone_is_judged_Then_no_qualification_is_asked()
    {
        var judgement = QualificationRules.Standard.Judge(Questions.Ask("", "HAVO_45", "SCHOOLVAK"));

        Assert.Equal(Allowed, judgement.Outcome);
        Assert.Equal("geen_eis", Assert.Single(judgement.Routes).LegalStatus);
        Assert.Equal(QualificationRule.Anyone, judgement.Routes[0].Qualification);
    }

    [Fact]
    public void Given_no_list_at_all_When_judged_Then_nothing_is_held() =>
        Assert.Equal(NotAllowed, QualificationRules.Standard.Judge(Questions.Ask("", "BAO_38", "PO_GROEP") with { Held = default }).Outcome);

    [Fact]
    public void Given_the_form_When_a_qualification_is_chosen_Then_training_is_asked_of_those_routes_alone() => Assert.Equal(
        ["GYM_38_TRAINING", "LIO_PO", "LIO_VO", "PDG_TRAINING", "ZIJ_GO", "ZIJ_PO", "ZIJ_VO"],
        EducationTables.Standard.Qualifications.All.Select(row => row.Code).Where(QualificationRules.Standard.AsksInTraining).Select(code => code.Value).Order());
}
