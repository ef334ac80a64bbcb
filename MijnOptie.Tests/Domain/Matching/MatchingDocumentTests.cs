using System.Globalization;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Tests.Support;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching;

/// <summary>What HR staff read about matching is what the engine does: every figure of the example is worked out again.</summary>
public sealed class MatchingDocumentTests
{
    private static readonly string Text = File.ReadAllText(Repository.Path("docs", "matching.md"));
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] Names = ["functie", "bevoegdheid", "sector", "uren", "startdatum", "afstand", "vakgebied", "expertise", "opleidingsniveau"];

    [Fact]
    public void Given_the_example_When_worked_out_again_Then_every_row_of_the_table_is_right()
    {
        var evaluation = Example();
        var rows = Text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('%', StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]).ToList();

        Assert.Equal(Names, rows.Select(row => row[0]));
        Assert.Equal(
            evaluation.Contributions.Select(each => (each.Maximum.Points, each.Fit, each.Points.Points)),
            rows.Select(row => (decimal.Parse(row[1], Dutch), (int)(decimal.Parse(row[2].TrimEnd('%'), Dutch) * 100), decimal.Parse(row[3], Dutch))));
    }

    [Fact]
    public void Given_the_example_When_worked_out_again_Then_the_sum_the_sides_and_what_would_help_are_right()
    {
        var evaluation = Example();
        var near = Assert.IsType<NearMiss>(evaluation.Verdict);

        Assert.Contains($"| **samen** | **100** | | **{Points(evaluation.Score)}** |", Text, StringComparison.Ordinal);
        Assert.Contains($"wat de kandidaat wil (hier {Points(evaluation.ForCandidate)})", Text, StringComparison.Ordinal);
        Assert.Contains($"wat de plek vraagt (hier {Points(evaluation.ForPosition)})", Text, StringComparison.Ordinal);
        Assert.Contains($"wordt de score {Points(near.Options[0].ScoreAfter)}.", Text, StringComparison.Ordinal);
        Assert.Contains($"dan past hij ook, met {Points(near.Options[1].ScoreAfter)}.", Text, StringComparison.Ordinal);
    }

    private static Evaluation Example() => Matcher.Evaluate(
        AnOffer().Wanting("LERAAR_VO_LB").Teaching("WISKUNDE").Holding(new HeldQualification(new("T2"), new SubjectCode("WISKUNDE")))
            .InSectors("HAVO_13", "VMBO").GoodAt("Rekenonderwijs").Working(18, 24).AvailableFrom(new DateOnly(2027, 2, 1))
            .LivingAt(North(0)).WithinReachOf(new WorkPlace(new PlaceId(2748413), "Roosendaal", North(0), 15)).Educated("HBO_BACHELOR").Build(),
        APosition().For("LERAAR_VO_LB").InSubject("WISKUNDE").InSector("VMBO_TL_34").At(North(12.7)).Of(12, 16).From(new DateOnly(2027, 2, 1))
            .AskingQualification("T2").AskingLevel("HBO_BACHELOR").WishingFor("Rekenonderwijs", "Mentoraat").Build(),
        MatchWeights.Default,
        MatchingRules.From(CodeLists.Standard, QualificationRules.Standard, MatchingSettings.Default));

    private static string Points(Score score) => score.Points.ToString("F2", Dutch);
}
