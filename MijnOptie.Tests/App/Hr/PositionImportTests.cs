using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Positions;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Hr;

public sealed class PositionImportTests
{
    [Fact]
    public async Task Given_a_file_When_applied_Then_every_field_is_stored()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var location = await desk.WithLocationsAsync();

        await desk.ImportAsync(ImportKind.Positions,
            "Referentie,Titel,Locatie,Functie,Vakgebied,Onderwijsniveau,Bevoegdheid,Opleidingsniveau,Minimaal aantal uren,Maximaal aantal uren,Kleinste deel,Begindatum,Einddatum,Situatie,Toestand,Houder,Expertise\n"
            + "P1,,De Boom,\"Leraar PO, schaal LB\",Groepsleerkracht (alle vakken),Basisonderwijs groep 3-8,PABO,HBO_BACHELOR,\"16,5\",\"0,5 fte\",8,1 augustus 2027,2028-07-31,Vervanging of niet te vervullen|Guest teacher,Becomes free,,dyslexie|=cmd\n");

        await using var context = desk.Open();
        var row = await context.Positions.Include(p => p.Expertise).SingleAsync();
        Assert.Equal((location, "P1", "LERAAR_PO_LB", "PO_GROEP", "BAO_38"), (row.LocationId, row.Reference, row.FunctionCode, row.SubjectCode, row.SectorCode));
        Assert.Equal("Leraar PO, schaal LB, Groepsleerkracht (alle vakken)", row.Title);
        Assert.Equal((4_125, 5_000, 2_000), (row.MinimumHours, row.MaximumHours, row.SmallestPart));
        Assert.Equal((new DateOnly(2027, 8, 1), new DateOnly(2028, 7, 31)), (row.StartsOn, row.EndsOn));
        Assert.Equal(PositionSituations.ReplacementOrUnfilled | PositionSituations.GuestTeacher, row.Situations);
        Assert.Equal((PositionState.FreesUp, "PABO", "HBO_BACHELOR"), (row.State, row.QualificationCode, row.EducationLevelCode));
        Assert.Equal(["dyslexie", "=cmd"], row.Expertise.OrderBy(e => e.Order).Select(e => e.Text));
    }

    [Fact]
    public async Task Given_a_file_that_was_applied_When_it_comes_again_with_one_change_Then_nothing_is_doubled()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();
        await desk.ImportAsync(ImportKind.Positions, Files.Positions(Files.Position("P1"), Files.Position("P2", expertise: "een|twee"), Files.Position("P3")));

        var again = (await desk.PreviewAsync(ImportKind.Positions, Files.Positions(Files.Position("P1"), Files.Position("P2", expertise: "een|twee"), Files.Position("P3")))).Plan;
        var changed = await desk.ImportAsync(ImportKind.Positions, Files.Positions(Files.Position("p1"), Files.Position("P2", expertise: "een"), Files.Position("P3", maximum: "20"), Files.Position("P4")));

        Assert.Equal((0, 0, 3, false), (again.New, again.Changed, again.Unchanged, again.CanBeApplied));
        Assert.Equal((1, 3, 0), (changed.New, changed.Changed, changed.Unchanged));
        Assert.Equal(4, await desk.CountAsync<PositionRow>());
        Assert.Equal(1, await desk.CountAsync<PositionExpertiseRow>());
    }

    [Fact]
    public async Task Given_a_wrong_last_row_When_the_file_comes_Then_nothing_of_it_is_stored_and_the_row_is_named()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();

        var pending = await desk.PreviewAsync(ImportKind.Positions, Files.Positions(Files.Position("P1"), Files.Position("P2"), Files.Position("P3", minimum: "30")));
        var applied = await desk.Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None);

        var problem = Assert.Single(pending.Plan.Problems);
        Assert.Equal((4, "Maximaal aantal uren", "Hours.MinimumOverMaximum"), (problem.Line, problem.Column, problem.Reason.Code));
        Assert.Equal("Import.NothingToDo", applied.Error?.Code);
        Assert.Equal(0, await desk.CountAsync<PositionRow>());
    }

    [Fact]
    public async Task Given_a_row_the_database_refuses_When_applied_Then_no_row_of_the_file_is_stored()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();
        var pending = await desk.PreviewAsync(ImportKind.Positions, Files.Positions(Files.Position("P1"), Files.Position("P2"), Files.Position("P3")));
        await using (var context = desk.Open())
        {
            await context.Database.ExecuteSqlRawAsync(
                "CREATE TRIGGER refuse BEFORE INSERT ON Positions WHEN NEW.Reference = 'P3' BEGIN SELECT RAISE(ABORT, 'refused'); END");
        }

        await Assert.ThrowsAsync<DbUpdateException>(() => desk.Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None));

        Assert.Equal(0, await desk.CountAsync<PositionRow>());
    }

    [Fact]
    public async Task Given_a_reference_twice_in_the_file_When_previewed_Then_both_lines_are_named()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();

        var plan = (await desk.PreviewAsync(ImportKind.Positions, Files.Positions(Files.Position("P1"), Files.Position("P2"), Files.Position("p1")))).Plan;

        Assert.Equal([(2, "4"), (4, "2")], plan.Problems.Select(p => (p.Line, (string)p.Reason.Arguments[1])));
    }

    [Fact]
    public async Task Given_someone_who_changes_the_database_between_preview_and_yes_When_applied_Then_it_is_refused_and_shown_anew()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();
        var pending = await desk.PreviewAsync(ImportKind.Positions, Files.Positions(Files.Position("P1"), Files.Position("P2")));
        await using var colleague = HrDesk.At(app, desk.Scope);
        await colleague.ImportAsync(ImportKind.Positions, Files.Positions(Files.Position("P2", title: "Van een ander")));

        var refused = await desk.Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None);
        var shown = await desk.Get<WaitingImport>().FindAsync(pending.Id);
        var applied = await desk.Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None);

        Assert.Equal("Import.DatabaseChanged", refused.Error?.Code);
        Assert.Equal((1, 1), (shown!.Plan.New, shown.Plan.Changed));
        Assert.True(applied.IsSuccess);
        Assert.Equal(2, await desk.CountAsync<PositionRow>());
    }

    [Fact]
    public async Task Given_anothers_preview_When_someone_else_says_yes_Then_it_is_not_there()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();
        var pending = await desk.PreviewAsync(ImportKind.Positions, Files.Positions(Files.Position("P1")));
        await using var colleague = HrDesk.At(app, desk.Scope);
        await using var elsewhere = HrDesk.At(app, await AnOrganisation.InAsync(app, "elders"), account: desk.Account);

        Assert.Equal("Import.Expired", (await colleague.Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None)).Error?.Code);
        Assert.Equal("Import.Expired", (await elsewhere.Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None)).Error?.Code);
        Assert.True((await desk.Get<ApplyImport>().HandleAsync(pending.Id, CancellationToken.None)).IsSuccess);
    }

    [Fact]
    public async Task Given_another_organisations_location_or_holder_When_a_file_names_them_Then_they_are_not_known()
    {
        await using var app = await TestApp.BuildAsync();
        await using var theirs = await HrDesk.InNewOrganisationAsync(app, "zij");
        var foreign = await theirs.WithLocationsAsync();
        await theirs.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example")));
        await using var ours = await HrDesk.InNewOrganisationAsync(app, "wij");
        await ours.ImportAsync(ImportKind.Locations, "Code;Naam;Plaats\r\nB1;De Brug;Breda\r\n");

        var refused = await ours.PreviewAsync(ImportKind.Positions, Files.Positions(
            Files.Position("P1", location: foreign.ToString()), Files.Position("P2", location: "B1", state: "Komt vrij", holder: "K1")));
        var control = await theirs.PreviewAsync(ImportKind.Positions, Files.Positions(
            Files.Position("P1", location: foreign.ToString()), Files.Position("P2", location: "A1", state: "Komt vrij", holder: "K1")));

        Assert.Equal(["Location.Unknown", "Position.HolderUnknown"], refused.Plan.Problems.Select(p => p.Reason.Code));
        Assert.Empty(control.Plan.Problems);
    }

    [Fact]
    public async Task Given_other_staff_When_they_try_to_import_Then_they_are_refused()
    {
        await using var app = await TestApp.BuildAsync();
        await using var officer = HrDesk.At(app, await AnOrganisation.InAsync(app, "a"), Roles.PrivacyOfficer);

        await Assert.ThrowsAsync<AccessRefusedException>(() => officer.PreviewAsync(ImportKind.Positions, Files.Positions(Files.Position("P1"))));
        await Assert.ThrowsAsync<AccessRefusedException>(() => officer.Get<ApplyImport>().HandleAsync(Guid.NewGuid(), CancellationToken.None));
    }

    [Theory]
    [InlineData("LERAAR_PO_LB;;BAO_38", "Position.SubjectMissing")]
    [InlineData("LERAAR_PO_LB;PO_GROEP;PO", "Position.SectorTooWide")]
    [InlineData("LERAAR_VO_LB;WISKUNDE;BAO_38", "Position.FunctionNotInSector")]
    [InlineData("LERAAR_PO_LB;DUITS;BAO_38", "Position.SubjectNotInSector")]
    [InlineData("TOVENAAR;PO_GROEP;BAO_38", "CodeList.NotFound")]
    public async Task Given_what_cannot_be_together_When_previewed_Then_the_reason_is_given(string middle, string code)
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await desk.WithLocationsAsync();

        var plan = (await desk.PreviewAsync(ImportKind.Positions, Files.PositionHeader + $"P1;x;A1;{middle};16;24;1-8-2027;;;\r\n")).Plan;

        Assert.Contains(code, plan.Problems.Select(p => p.Reason.Code));
    }
}
