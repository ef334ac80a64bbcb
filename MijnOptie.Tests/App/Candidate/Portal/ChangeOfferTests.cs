using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Candidates.Portal;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;
using static MijnOptie.App.Candidates.Intake.IntakeFields;

namespace MijnOptie.Tests.App.Candidates.Portal;

[Trait("Promise", "P31")]
public sealed class ChangeOfferTests
{
    private static readonly CancellationToken Never = CancellationToken.None;
    private readonly FakeTimeProvider clock = APortal.Clock();

    [Fact]
    public async Task Given_a_part_When_changed_Then_it_alone_changes_and_the_year_does_not_start_anew()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var (session, before) = (await APortal.OpenAsync(app, school), await APortal.RowAsync(app, school));
        clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Empty(await SaveAsync(app, session, IntakeStep.Hours, HoursAs(("veld-MaximumHours", "0,8 fte"), ("veld-Places", "Breda"), ("veld-Places-straal", "25"))));

        var after = await APortal.RowAsync(app, school);
        Assert.Equal((8_000, before.EnteredAt, before.Initials, CandidateSource.Form), (after.MaximumHours, after.EnteredAt, after.Initials, after.Source));
        var place = Assert.Single(after.Places);
        Assert.Equal(("Breda", 25), (place.Name, place.RadiusKm));
        Assert.Equal(CandidateEventKind.Changed, (await APortal.CourseAsync(app, session))[0]);
    }

    [Fact]
    public async Task Given_every_part_as_it_is_shown_When_saved_unchanged_Then_nothing_changes()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var session = await APortal.OpenAsync(app, school);
        var before = (await app.Services.GetRequiredService<ChangeOffer>().OpenAsync(session, Never))!.Value.Form;

        Assert.Empty(await SaveAsync(app, session, IntakeStep.Person, new() { ["veld-Initials"] = "N.J.", ["veld-HomeTown"] = "Roosendaal" }));
        Assert.Empty(await SaveAsync(app, session, IntakeStep.Skills, new()
        {
            ["veld-Functions"] = "LERAAR_VO_LB",
            ["veld-Subjects"] = "WISKUNDE",
            ["veld-Sectors"] = "HAVO",
            ["veld-Sectors-2"] = "VWO",
            ["veld-Qualifications"] = "T2",
            ["veld-Qualifications-vak"] = "WISKUNDE",
            ["veld-EducationLevel"] = "HBO_BACHELOR",
            ["veld-Expertise"] = "dyslexie",
        }));
        Assert.Empty(await SaveAsync(app, session, IntakeStep.Hours, HoursAs()));
        Assert.Empty(await SaveAsync(app, session, IntakeStep.Work, new() { ["veld-BaseLocation"] = "Breda", ["veld-Category"] = "VOLUNTARY", ["veld-Status"] = "SEARCHING" }));

        var after = (await app.Services.GetRequiredService<ChangeOffer>().OpenAsync(session, Never))!.Value.Form;
        Assert.All(All, field => Assert.Equal(before[field], after[field]));
    }

    [Theory]
    [InlineData("veld-MinimumHours", "30", "Hours.MinimumOverMaximum")]
    [InlineData("veld-MaximumHours", "44", "Hours.TooMany")]
    [InlineData("veld-AvailableFrom", "gauw", "Date.Unreadable")]
    [InlineData("veld-Places", "Lutjebroekerveen-Oost", "Place.Unknown")]
    [InlineData("veld-Places-straal", "999999", "Place.Radius")]
    [InlineData("veld-Places", "a\0b", "Field.Control")]
    [InlineData("veld-Places", "<script>alert(1)</script>", "Place.Unknown")]
    public async Task Given_a_field_that_is_wrong_When_saved_Then_nothing_is_stored_and_the_reason_is_the_intakes(string name, string value, string code)
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var (session, before) = (await APortal.OpenAsync(app, school), await APortal.RowAsync(app, school));

        var problem = Assert.Single(await SaveAsync(app, session, IntakeStep.Hours, HoursAs((name, value))));

        Assert.True(problem.Error.Code == code || (code == "Place.Unknown" && problem.Error.Code == "Place.Near"), problem.Error.Code);
        Assert.Equal((before.MaximumHours, before.MinimumHours), ((await APortal.RowAsync(app, school)).MaximumHours, (await APortal.RowAsync(app, school)).MinimumHours));
        Assert.DoesNotContain(CandidateEventKind.Changed, await APortal.CourseAsync(app, session));
    }

    [Fact]
    public async Task Given_hostile_text_When_saved_Then_it_is_kept_to_the_letter_or_refused()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var session = await APortal.OpenAsync(app, school);
        const string hostile = "<img src=x onerror=alert(1)>'\"; DROP TABLE Candidates;--";

        Assert.Empty(await SaveAsync(app, session, IntakeStep.Person, new() { ["veld-Initials"] = "N.", ["veld-LastName"] = hostile, ["veld-HomeTown"] = "Roosendaal" }));
        Assert.Equal("Field.TooLong", Assert.Single(await SaveAsync(app, session, IntakeStep.Person, new() { ["veld-Initials"] = new string('N', 21), ["veld-HomeTown"] = "Roosendaal" })).Error.Code);
        Assert.Equal("Field.Unreadable", Assert.Single(await SaveAsync(app, session, IntakeStep.Person, new() { ["veld-Initials"] = "N\uD800", ["veld-HomeTown"] = "Roosendaal" })).Error.Code);
        Assert.Equal(2, (await SaveAsync(app, session, IntakeStep.Person, [])).Count);

        Assert.Equal(hostile, (await APortal.RowAsync(app, school)).LastName);
    }

    [Fact]
    public async Task Given_a_status_that_staff_set_When_the_rest_of_the_part_is_changed_Then_it_may_stay_and_the_mail_field_is_no_way_in()
    {
        await using var app = await APortal.BuildAsync(clock);
        var school = await APortal.HolderAsync(app, "een", "Stichting Een");
        var session = await APortal.OpenAsync(app, school);
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(school))
        {
            await context.Candidates.ExecuteUpdateAsync(set => set.SetProperty(c => c.StatusCode, "IN_TALKS"));
        }

        Assert.Empty(await SaveAsync(app, session, IntakeStep.Work, new()
        {
            ["veld-NoBaseLocation"] = "true",
            ["veld-Category"] = "MORE_HOURS",
            ["veld-Status"] = "IN_TALKS",
            ["veld-Reference"] = "P-7",
            ["veld-Email"] = "kaper@voorbeeld.nl",
        }));
        Assert.Equal("CodeList.SwitchedOff", Assert.Single(await SaveAsync(app, session, IntakeStep.Work, new() { ["veld-NoBaseLocation"] = "true", ["veld-Category"] = "MORE_HOURS", ["veld-Status"] = "PLACED" })).Error.Code);

        var row = await APortal.RowAsync(app, school);
        Assert.Equal(("IN_TALKS", "MORE_HOURS", "P-7", null), (row.StatusCode, row.CategoryCode, row.Reference, row.BaseLocation));
    }

    private static Dictionary<string, string> HoursAs(params (string Name, string Value)[] changes)
    {
        var form = new Dictionary<string, string>
        {
            ["veld-MinimumHours"] = "18",
            ["veld-MaximumHours"] = "24",
            ["veld-CurrentHours"] = "24",
            ["veld-AvailableFrom"] = "1 februari 2027",
            ["veld-Places"] = "Roosendaal",
            ["veld-Places-straal"] = "15",
            ["veld-Places-2"] = "Breda",
            ["veld-Places-2-straal"] = "0",
        };
        if (changes.Any(c => c is { Name: "veld-Places", Value: "Breda" })) form.Remove("veld-Places-2");
        foreach (var (name, value) in changes) form[name] = value;
        return form;
    }

    private static async Task<IReadOnlyList<FieldProblem>> SaveAsync(TestApp app, PortalSession session, IntakeStep step, Dictionary<string, string> posted)
    {
        var change = app.Services.GetRequiredService<ChangeOffer>();
        var (own, before, around) = (await change.OpenAsync(session, Never))!.Value;
        var form = PostedForm.Over(before, step, new FormCollection(posted.ToDictionary(each => each.Key, each => new StringValues(each.Value))), around);
        return await change.HandleAsync(session, own, before, form, step, around, Never);
    }
}
