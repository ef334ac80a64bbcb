using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>
/// One row per criterion as a person sees them: the heaviest first and what fails last. A criterion that can bring no points
/// is shown when it fails or when something was asked, so that the rows add up to the score as anyone can check.
/// </summary>
internal static class ShownContributions
{
    public static IEnumerable<(Contribution Contribution, Standing Standing)> Of(Evaluation evaluation) => evaluation.Contributions
        .Where(row => row.Maximum.Hundredths > 0 || !row.Holds || row.Evidence is not EducationLevelEvidence { Asked: null })
        .OrderBy(row => !row.Holds)
        .ThenByDescending(row => row.Maximum)
        .ThenBy(row => row.Criterion)
        .Select(row => (row, StandingOf(row, evaluation.Verdict)));

    private static Standing StandingOf(Contribution row, MatchVerdict verdict) => row.Holds
        ? Standing.Met
        : verdict is NearMiss || (verdict is NoMatch none && none.Reasons.Any(reason => reason.Criterion == row.Criterion && reason.CanGiveWay))
            ? Standing.CanGiveWay
            : Standing.Failed;
}
