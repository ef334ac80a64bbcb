using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

public sealed class IntakeTests(Support.Browser browser)
{
    [Fact]
    [Trait("Promise", "P01")]
    [Trait("Promise", "P12")]
    [Trait("Promise", "P13")]
    [Trait("Promise", "P14")]
    [Trait("Promise", "P16")]
    public async Task Given_an_invitation_When_everything_is_filled_in_by_its_label_and_sent_Then_the_organisation_holds_the_offer()
    {
        await using var app = await TestApp.StartAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);

        await walk.OpenAsync("/aanmelden/denkbeeld");
        await walk.ToReviewAsync("Stichting Denkbeeld");
        await walk.SendAsync();

        var row = Assert.Single(await CandidatesAsync(app, scope));
        Assert.Equal(("N.J.", "Noor", "de Vries", "+31612345678", "https://www.linkedin.com/in/noor-de-vries"), (row.Initials, row.FirstName, row.LastName, row.Phone, row.LinkedIn));
        Assert.Equal(("Roosendaal", "Breda", "P-0042", "VOLUNTARY", "SEARCHING"), (row.HomeTown, row.BaseLocation, row.Reference, row.CategoryCode, row.StatusCode));
        Assert.Equal((4500, 6000, 6000, new DateOnly(2027, 2, 1)), (row.MinimumHours, row.MaximumHours, row.CurrentHours, row.AvailableFrom));
        Assert.Equal([("Roosendaal", (int?)15), ("Breda", 10)], row.Places.OrderBy(p => p.Order).Select(p => (p.Name, p.RadiusKm)));
        Assert.Equal(["LERAAR_VO_LB"], row.Functions.Select(f => f.FunctionCode));
        Assert.Equal([("T2", "WISKUNDE")], row.Qualifications.Select(q => (q.QualificationCode, q.SubjectCode!)));
        Assert.Equal(["dyslexie"], row.Expertise.Select(e => e.Text));
    }

    private static async Task<List<MijnOptie.App.Platform.Data.Rows.CandidateRow>> CandidatesAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.AsNoTracking().Include(c => c.Functions).Include(c => c.Qualifications).Include(c => c.Places).Include(c => c.Expertise)
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
