using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// What each fit is worth under given weights and settings: fits times the most hundredths a criterion brings. A pair's score is the
/// sum of such points, divided once (<see cref="PointScale.Score"/>). The sum never passes 10,000 x 10,000, so it fits in 32 bits.
/// </summary>
internal sealed class Pricing
{
    /// <summary>Stands for the points of a kind that cannot fit: no sum with it comes above zero.</summary>
    public const int Never = int.MinValue / 2;

    private readonly int[]?[] expertise;

    public Pricing(MatchWeights weights, MatchingRules rules)
    {
        (Weights, Rules) = (weights, rules);
        Maxima = [.. weights.Overall.Maxima];
        ZeroAt = Distance.FromKilometres(rules.Settings.TravelZeroKilometres).Hectometres;
        ReachPoints = [.. Enumerable.Range(0, (2 * ZeroAt) + 1)
            .Select(left => MatchFit.Share(left, 2L * ZeroAt) * Maxima[(int)Criterion.Reach])];
        DatePoints = [.. Enumerable.Range(0, Settings.DateGraceDays + 1).Select(late =>
            Points(Criterion.StartDate, StartDateCriterion.Fit(late, 0, Settings.DateGraceDays)))];
        expertise = new int[IndexInput.LongestList + 1][];
    }

    public MatchWeights Weights { get; }

    public MatchingRules Rules { get; }

    public MatchingSettings Settings => Rules.Settings;

    /// <summary>Indexed by <see cref="Criterion"/>.</summary>
    public int[] Maxima { get; }

    /// <summary>Where the fit of the reach becomes 0, in hectometres.</summary>
    public int ZeroAt { get; }

    /// <summary>
    /// By what two distances leave of <see cref="ZeroAt"/>, added up. One known distance counts twice, which comes to the same fit as
    /// once by half the whole (<see cref="ReachCriterion.Fit"/>).
    /// </summary>
    public int[] ReachPoints { get; }

    /// <summary>By how many days after the start one is available, within the days of grace.</summary>
    public int[] DatePoints { get; }

    /// <summary>By how many wishes are met, for a position with so many.</summary>
    public int[] Expertise(int wished) => expertise[wished] ??= MakeExpertise(wished);

    // By itself, so that asking for what is there already allocates nothing.
    private int[] MakeExpertise(int wished) =>
        [.. Enumerable.Range(0, wished + 1).Select(present => Points(Criterion.Expertise, ExpertiseCriterion.Fit(present, wished)))];

    public int Points(Criterion criterion, int fit) => Maxima[(int)criterion] * fit;

    public int SectorPoints(int choice) =>
        choice == 0 ? 0 : Points(Criterion.Sector, SectorCriterion.Fit(choice, Settings.SectorStep, Settings.SectorFloor));

    public int QualificationPoints(QualificationDegree degree) => Points(Criterion.Qualification, QualificationCriterion.Fit(degree, Settings));

    public static int Score(int sum) => MatchFit.Divide(sum, MatchFit.Full);
}
