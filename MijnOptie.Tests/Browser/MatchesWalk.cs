using Microsoft.Playwright;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Hr.Matches;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Browser;

/// <summary>The screen of matches, with something on it.</summary>
internal static class MatchesWalk
{
    /// <summary>A school with Noor Bedacht and a position of each verdict.</summary>
    public static async Task<AMatchingOrganisation> SchoolAsync(TestApp app)
    {
        var school = await AMatchingOrganisation.InAsync(app, "denk");
        await school.CandidateAsync("Noor", "Bedacht");
        await school.PositionAsync("Leraar wiskunde", "Lyceum Nergenshuizen");
        await school.PositionAsync("Leraar rekenen", "De Verbeelding", row => (row.MinimumHours, row.MaximumHours) = (12 * Hours.PerHour, 14 * Hours.PerHour));
        await school.PositionAsync("Leraar natuurkunde", "Zeepbel College", row =>
        {
            row.SubjectCode = "NATUURKUNDE";
            row.Situations = MijnOptie.Domain.Education.PositionSituations.ReplacementOrUnfilled;
        });
        await school.PositionAsync("Onderwijsassistent", "Luchtkasteel", row => (row.FunctionCode, row.SubjectCode) = ("ONDERWIJSASSISTENT_A", null));
        await school.PositionAsync("Leraar ooit", "Luchtkasteel", row => row.State = PositionState.Possibility);
        return school;
    }

    /// <summary>At the screen, before anybody is chosen.</summary>
    public static async Task<IPage> SignedInAsync(TestApp app, IBrowserContext context, AStaffAccount account)
    {
        var page = await context.NewPageAsync();
        await SignIn.WithCodeAsync(page, app, account);
        await Arrival.AtAsync(page, "/hr/matches");
        return page;
    }
}
