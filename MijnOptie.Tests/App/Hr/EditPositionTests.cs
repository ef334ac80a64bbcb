using MijnOptie.App.Design;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Hr.Locations;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Positions;
using MijnOptie.Tests.Support;
using Outcome = MijnOptie.App.Design.SaveOutcome<MijnOptie.App.Hr.Positions.PositionForm, MijnOptie.App.Hr.Positions.PositionField>;

namespace MijnOptie.Tests.App.Hr;

public sealed class EditPositionTests
{
    [Fact]
    public async Task Given_two_people_at_one_position_When_both_save_Then_the_second_sees_the_first_and_nothing_is_lost()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var id = await APositionAsync(desk);
        var edit = desk.Get<EditPosition>();
        var (mine, other) = (await edit.OpenAsync(id, CancellationToken.None), await edit.OpenAsync(id, CancellationToken.None));
        other![PositionField.Title] = "Van de ander";
        mine![PositionField.Title] = "Van mij";

        Assert.IsType<Outcome.Saved>(await edit.SaveAsync(other, CancellationToken.None));
        var conflict = Assert.IsType<Outcome.Conflict>(await edit.SaveAsync(mine, CancellationToken.None));

        Assert.Equal("Van de ander", conflict.Theirs[PositionField.Title]);
        Assert.Equal("Van mij", mine[PositionField.Title]);
        Assert.Equal("Van de ander", (await edit.OpenAsync(id, CancellationToken.None))![PositionField.Title]);
        Assert.IsType<Outcome.Conflict>(await edit.DeleteAsync(id, mine.ReadAt!.Value, CancellationToken.None));
        mine.ReadAt = conflict.Theirs.ReadAt;
        Assert.IsType<Outcome.Saved>(await edit.SaveAsync(mine, CancellationToken.None));
    }

    [Fact]
    public async Task Given_another_organisations_position_When_opened_saved_or_deleted_Then_it_is_not_there()
    {
        await using var app = await TestApp.BuildAsync();
        await using var theirs = await HrDesk.InNewOrganisationAsync(app, "zij");
        var id = await APositionAsync(theirs);
        await using var ours = await HrDesk.InNewOrganisationAsync(app, "wij");
        var form = await theirs.Get<EditPosition>().OpenAsync(id, CancellationToken.None);

        Assert.Null(await ours.Get<EditPosition>().OpenAsync(id, CancellationToken.None));
        Assert.IsType<Outcome.Gone>(await ours.Get<EditPosition>().SaveAsync(form!, CancellationToken.None));
        Assert.IsType<Outcome.Gone>(await ours.Get<EditPosition>().DeleteAsync(id, form!.ReadAt!.Value, CancellationToken.None));
        Assert.IsType<Outcome.Saved>(await theirs.Get<EditPosition>().DeleteAsync(id, form.ReadAt!.Value, CancellationToken.None));
        Assert.Equal(0, await theirs.CountAsync<PositionRow>());
    }

    [Fact]
    public async Task Given_a_holder_of_this_organisation_or_of_another_When_saved_Then_only_our_own_may_hold_it()
    {
        await using var app = await TestApp.BuildAsync();
        await using var theirs = await HrDesk.InNewOrganisationAsync(app, "zij");
        await theirs.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "sam@voorbeeld.example")));
        await using var ours = await HrDesk.InNewOrganisationAsync(app, "wij");
        await ours.ImportAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate("K1", "noor@voorbeeld.example")));
        var id = await APositionAsync(ours);
        var edit = ours.Get<EditPosition>();
        var form = (await edit.OpenAsync(id, CancellationToken.None))!;
        form[PositionField.State] = nameof(PositionState.FreesUp);

        form[PositionField.Holder] = Assert.Single(await theirs.Get<EditPosition>().FindHoldersAsync("vries", CancellationToken.None)).Id.ToString();
        var refused = Assert.IsType<Outcome.Refused>(await edit.SaveAsync(form, CancellationToken.None));
        form[PositionField.Holder] = Assert.Single(await edit.FindHoldersAsync("NOOR de vr", CancellationToken.None)).Id.ToString();
        var saved = await edit.SaveAsync(form, CancellationToken.None);

        Assert.Equal("Position.HolderUnknown", Assert.Single(refused.Problems).Reason.Code);
        Assert.IsType<Outcome.Saved>(saved);
        Assert.Equal("Noor de Vries", (await edit.OpenAsync(id, CancellationToken.None))!.Holder?.Name);
    }

    [Fact]
    public async Task Given_a_form_that_was_opened_When_saved_as_it_is_Then_every_value_stays()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var id = await APositionAsync(desk);
        var edit = desk.Get<EditPosition>();
        var before = (await edit.OpenAsync(id, CancellationToken.None))!;

        Assert.IsType<Outcome.Saved>(await edit.SaveAsync(before, CancellationToken.None));

        var after = (await edit.OpenAsync(id, CancellationToken.None))!;
        Assert.All(Enum.GetValues<PositionField>(), field => Assert.Equal(before[field], after[field]));
    }

    [Fact]
    public async Task Given_a_reference_of_another_position_When_saved_Then_it_is_refused_whatever_its_case()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var id = await APositionAsync(desk);
        await desk.ImportAsync(ImportKind.Positions, Files.Positions(Files.Position("P2")));
        var form = (await desk.Get<EditPosition>().OpenAsync(id, CancellationToken.None))!;
        form[PositionField.Reference] = "p2";

        var refused = Assert.IsType<Outcome.Refused>(await desk.Get<EditPosition>().SaveAsync(form, CancellationToken.None));

        Assert.Equal((PositionField.Reference, "Position.ReferenceTaken"), (refused.Problems[0].Field, refused.Problems[0].Reason.Code));
    }

    [Fact]
    public async Task Given_many_positions_When_searched_filtered_sorted_and_paged_Then_the_database_gives_just_those()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        var location = await desk.WithLocationsAsync();
        await desk.ImportAsync(ImportKind.Positions, Files.Positions(
            [.. Enumerable.Range(1, 60).Select(n => Files.Position($"P{n:00}", title: n == 7 ? "Één CAFÉ 100%" : $"leraar {n:00}", location: n % 2 == 0 ? "A1" : "A2", state: n % 3 == 0 ? "Mogelijk" : ""))]));
        var list = desk.Get<ListPositions>();

        Assert.Equal("P07", Assert.Single((await Find(new PositionQuery(Query("een café")))).Items).Reference);
        Assert.Empty((await Find(new PositionQuery(Query("%' OR 1=1 --")))).Items);
        Assert.Equal(30, (await Find(new PositionQuery(Query("ROOSENDAAL")))).Total);
        Assert.Equal(10, (await Find(new PositionQuery(Query(null), location, State: PositionState.Possibility))).Total);
        Assert.Equal(60, (await Find(new PositionQuery(Query(null), Sector: "PO"))).Total);
        Assert.Equal(0, (await Find(new PositionQuery(Query(null), Sector: "VO"))).Total);
        var last = await Find(new PositionQuery(new ListQuery(null, "referentie", true, 3, 25)));
        Assert.Equal((60, 10, "P10", "P01"), (last.Total, last.Items.Count, last.Items[0].Reference, last.Items[^1].Reference));
        foreach (var sort in new[] { "titel", "locatie", "uren", "begin", "toestand", "onzin" })
        {
            Assert.Equal(25, (await Find(new PositionQuery(new ListQuery(null, sort, sort.Length % 2 == 0, 1, 25)))).Items.Count);
        }

        Task<ListPage<PositionListRow>> Find(PositionQuery query) => list.HandleAsync(query, CancellationToken.None);

        static ListQuery Query(string? search) => new(search, null, false, 1, 25);
    }

    [Fact]
    public async Task Given_a_location_When_two_people_change_it_and_one_deletes_it_Then_each_hears_what_happened()
    {
        await using var app = await TestApp.BuildAsync();
        await using var desk = await HrDesk.InNewOrganisationAsync(app);
        await APositionAsync(desk);
        var edit = desk.Get<EditLocation>();
        var id = (await desk.Get<ListLocations>().HandleAsync(new ListQuery("boom", "plekken", true, 1, 25), CancellationToken.None)).Items[0].Id;
        var (mine, other) = ((await edit.OpenAsync(id, CancellationToken.None))!, (await edit.OpenAsync(id, CancellationToken.None))!);
        other[LocationField.Name] = "De Nieuwe Boom";

        Assert.IsType<SaveOutcome<LocationForm, LocationField>.Saved>(await edit.SaveAsync(other, CancellationToken.None));
        Assert.IsType<SaveOutcome<LocationForm, LocationField>.Conflict>(await edit.SaveAsync(mine, CancellationToken.None));
        var now = (await edit.OpenAsync(id, CancellationToken.None))!;
        Assert.Equal(1, now.Positions);
        Assert.IsType<SaveOutcome<LocationForm, LocationField>.Saved>(await edit.DeleteAsync(id, now.ReadAt!.Value, CancellationToken.None));
        Assert.IsType<SaveOutcome<LocationForm, LocationField>.Gone>(await edit.SaveAsync(now, CancellationToken.None));
        Assert.Equal(0, await desk.CountAsync<PositionRow>());
    }

    private static async Task<Guid> APositionAsync(HrDesk desk)
    {
        await desk.WithLocationsAsync();
        await desk.ImportAsync(ImportKind.Positions, Files.Positions(Files.Position("P1", expertise: "dyslexie|mentoraat")));
        return (await desk.Get<ListPositions>().HandleAsync(new PositionQuery(new ListQuery(null, null, false, 1, 25)), CancellationToken.None)).Items[0].Id;
    }
}
