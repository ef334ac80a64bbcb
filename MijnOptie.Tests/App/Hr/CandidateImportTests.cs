using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Hr;

public sealed class CandidateImportTests
{
    [Fact]
    [Trait("Promise", "P12")]
    public async Task Given_a_file_When_applied_Then_every_field_of_a_candidate_is_stored_and_read_through_the_gate()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();

        await desk.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example", qualification: "T2 wiskunde|PABO|LIO_VO: Duits (in opleiding)")));

        var found = Assert.Single(await desk.Get<PeopleGate>().ForMatchingAsync(desk.Scope, CancellationToken.None));
        Assert.Equal(("N.", "Noor", "de Vries", "noor@voorbeeld.example"), (found.Contact.Initials, found.Contact.FirstName, found.Contact.LastName, found.Contact.Email.Value));
        Assert.Equal(("+31612345678", "https://www.linkedin.com/in/noor", "K1"), (found.Contact.Phone, found.Contact.LinkedIn, found.Reference));
        Assert.Equal(("Roosendaal", "Breda"), (found.HomeTown.Name, found.BaseLocation?.Name));
        Assert.Equal(["WISKUNDE", "NATUURKUNDE"], found.Offer.Subjects.Select(s => s.Value));
        Assert.Equal([("T2", "WISKUNDE", false), ("PABO", null, false), ("LIO_VO", "DUITS", true)],
            found.Offer.Qualifications.Select(q => (q.Qualification.Value, q.Subject?.Value, q.InTraining)));
        Assert.Equal([("Roosendaal", 15), ("Breda", null)], found.Offer.Places.Select(p => (p.Name, p.RadiusKm)));
        Assert.Equal((Hours.Whole(16), Hours.Whole(24), Hours.Whole(20)), (found.Offer.Hours.Minimum, found.Offer.Hours.Maximum, found.Offer.CurrentHours));
        Assert.Equal(new DateOnly(2027, 8, 1), found.Offer.AvailableFrom);
        await using var context = desk.Open();
        Assert.Equal(CandidateSource.Import, (await context.Candidates.SingleAsync()).Source);
    }

    [Fact]
    [Trait("Promise", "P05")]
    public async Task Given_no_optional_value_When_applied_Then_nothing_is_missed()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);

        await desk.ImportAsync(ImportKind.Candidates,
            "Voorletters;E-mailadres;Woonplaats;Functie;Hoogst genoten opleiding;Onderwijsniveau;Categorie;Status;Minimaal aantal uren;Maximaal aantal uren;Beschikbaar vanaf;Plaatsen waar je wilt werken\r\n"
            + "N.;noor@voorbeeld.example;Den Haag;CONCIERGE;MBO4;PO|VO;Vrijwillige mobiliteit;Searching;8;16;1-8-2027;'s-Gravenhage 5 km\r\n");

        var found = Assert.Single(await desk.Get<PeopleGate>().ForMatchingAsync(desk.Scope, CancellationToken.None));
        Assert.Null(found.Contact.LastName);
        Assert.Null(found.BaseLocation);
        Assert.Null(found.Reference);
        Assert.Equal(found.HomeTown.Place, found.Offer.Places[0].Place);
    }

    [Fact]
    public async Task Given_the_same_file_twice_When_applied_Then_nobody_is_doubled_and_only_a_change_counts()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var file = Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example"), Files.Candidate("", "sam@voorbeeld.example"));
        await desk.ImportAsync(ImportKind.Candidates, file);

        var again = (await desk.PreviewAsync(ImportKind.Candidates, file)).Plan;
        var changed = await desk.ImportAsync(ImportKind.Candidates,
            Files.Candidates(Files.Candidate("K1", "noor@nieuw.example"), Files.Candidate("K2", "SAM@voorbeeld.example", places: "Breda")));

        Assert.Equal((0, 0, 2), (again.New, again.Changed, again.Unchanged));
        Assert.Equal((0, 2, 0), (changed.New, changed.Changed, changed.Unchanged));
        Assert.Equal(2, await desk.CountAsync<CandidateRow>());
    }

    [Fact]
    public async Task Given_who_filled_in_the_form_When_a_file_names_the_same_person_Then_what_the_person_wrote_stays()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example")));
        await using (var context = desk.Open())
        {
            (await context.Candidates.SingleAsync()).Source = CandidateSource.Form;
            await context.SaveChangesAsync();
        }

        var plan = await desk.ImportAsync(ImportKind.Candidates,
            Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example", category: "POOL"), Files.Candidate("K2", "sam@voorbeeld.example")));

        Assert.Equal((1, 0, 1), (plan.New, plan.Changed, plan.LeftAlone));
        await using var after = desk.Open();
        Assert.Equal("VOLUNTARY", (await after.Candidates.SingleAsync(c => c.Reference == "K1")).CategoryCode);
    }

    [Fact]
    public async Task Given_an_address_of_another_reference_When_previewed_Then_the_row_is_refused()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example")));

        var plan = (await desk.PreviewAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K9", "noor@voorbeeld.example")))).Plan;

        Assert.Equal("Candidate.AnothersEmail", Assert.Single(plan.Problems).Reason.Code);
    }

    [Theory]
    [InlineData("REINTEGRATION", "SEARCHING", "CodeList.Forbidden.REINTEGRATION")]
    [InlineData("Langdurig ziek", "SEARCHING", "CodeList.Forbidden.ILL")]
    [InlineData("Zwangerschap", "SEARCHING", "CodeList.Forbidden.PREGNANCY")]
    [InlineData("VOLUNTARY", "SICK", "CodeList.Forbidden.SICK")]
    [InlineData("VOLUNTARY", "Ziek", "CodeList.Forbidden.ILL")]
    public async Task Given_what_may_never_be_recorded_When_previewed_Then_it_is_refused_with_the_reason(string category, string status, string code)
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);

        var plan = (await desk.PreviewAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example", category, status)))).Plan;

        var problem = Assert.Single(plan.Problems);
        Assert.Equal(code, problem.Reason.Code);
        Assert.NotEmpty(desk.Get<MijnOptie.App.Services.Fields.ErrorTexts>().Of(problem.Reason));
        Assert.False(plan.CanBeApplied);
    }

    [Theory]
    [InlineData("T2", "Qualification.SubjectMissing")]
    [InlineData("PABO: wiskunde", "Qualification.NoSubject")]
    [InlineData("Rijbewijs", "CodeList.NotFound")]
    public async Task Given_a_wrong_qualification_When_previewed_Then_the_reason_is_given(string qualification, string code)
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);

        var plan = (await desk.PreviewAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example", qualification: qualification)))).Plan;

        Assert.Equal(("Bevoegdheid", code), (Assert.Single(plan.Problems).Column, plan.Problems[0].Reason.Code));
    }

    [Theory]
    [InlineData("Atlantis 5", "Place.Unknown")]
    [InlineData("Roosendaal 900", "Place.Radius")]
    [InlineData("", "Field.Required")]
    public async Task Given_a_wrong_place_When_previewed_Then_the_reason_is_given(string places, string code)
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);

        var plan = (await desk.PreviewAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example", places: places)))).Plan;

        Assert.Equal(code, Assert.Single(plan.Problems).Reason.Code);
    }
}
