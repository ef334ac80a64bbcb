using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using MijnOptie.Tests.Support.Builders;

namespace MijnOptie.Tests.App.Privacy;

[Trait("Promise", "P30")]
[Trait("Promise", "P35")]
public sealed class PersonalDataExportTests
{
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task Given_something_in_every_table_When_copied_Then_every_named_field_is_in_the_copy()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld");
        var person = await PlantedPerson.InAsync(app, scope);
        await PlantedPerson.InAsync(app, scope);

        var copy = await Export(app).OfCandidateAsync(scope, person.Id, Never);

        Assert.NotNull(copy);
        var named = PersonalDataRegister.Fields.Where(f => f is { Subject: DataSubject.Candidate, ExportName: not null, Table: not null }).ToList();
        Assert.True(named.Count > 20);
        Assert.Empty(named.Select(f => f.Place).Except(copy.Fields.Select(f => f.Declared.Place)));
        Assert.All(copy.Fields.GroupBy(f => f.Declared.Place), group => Assert.Single(group));
        Assert.All(copy.Fields.Where(f => person.Texts.ContainsKey(f.Declared.Place.Label)), f => Assert.Equal(person.Texts[f.Declared.Place.Label], f.Value));
    }

    [Fact]
    public async Task Given_a_rule_with_a_clock_When_copied_Then_each_field_says_until_when()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld");
        var person = await PlantedPerson.InAsync(app, scope);

        var copy = await Export(app).OfCandidateAsync(scope, person.Id, Never);

        DateOnly? UntilOf(string place) => copy!.Fields.Single(f => f.Declared.Place.Label == place).Until;
        Assert.Equal(RetentionRule.OneYearAfterEntry.LastDay(PlantedPerson.Moment), UntilOf("Candidates.Email"));
        Assert.Equal(RetentionRule.OneYearAfterEntry.LastDay(PlantedPerson.Moment), UntilOf("CandidatePlaces.Name"));
        Assert.Equal(RetentionRule.SevenDaysAfterLastChange.LastDay(PlantedPerson.Moment), UntilOf("IntakeDraftFields.Value"));
    }

    [Fact]
    public async Task Given_a_stored_offer_When_copied_Then_values_are_for_machines_and_words_for_people()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld");
        var id = await StoreAsync(app, scope, "=1+1");

        var copy = (await Export(app).OfCandidateAsync(scope, id, Never))!;
        var files = app.Services.GetRequiredService<PersonalDataFiles>();
        var json = JsonDocument.Parse(files.Json(copy)).RootElement;
        var csv = Encoding.UTF8.GetString(files.Csv(copy));

        var fields = json.GetProperty("records").EnumerateArray().SelectMany(r => r.GetProperty("fields").EnumerateArray()).ToDictionary(f => f.GetProperty("field").GetString()!);
        Assert.Equal(("LERAAR_VO_LB", "Docent VO, schaal LB"), (Of("CandidateFunctions.FunctionCode", "value"), Of("CandidateFunctions.FunctionCode", "shown")));
        Assert.Equal(("16", "16 uur"), (Of("Candidates.MinimumHours", "value"), Of("Candidates.MinimumHours", "shown")));
        Assert.Equal(("Woonplaats", "Roosendaal", "2027-11-23"), (Of("Candidates.HomeTown", "name"), Of("Candidates.HomeTown", "value"), Of("Candidates.HomeTown", "until")));
        Assert.Equal(("Matchen", "Uitvoering van een overeenkomst"), (Of("Candidates.HomeTown", "purpose"), Of("Candidates.HomeTown", "ground")));
        Assert.Equal("Zelf ingevuld", Of("Candidates.Source", "shown"));
        Assert.StartsWith("\uFEFFOnderdeel;Veld;Naam;", csv, StringComparison.Ordinal);
        Assert.Contains("Achternaam;'=1+1;'=1+1;", csv, StringComparison.Ordinal);

        string? Of(string field, string part) => fields[field].GetProperty(part).GetString();
    }

    [Fact]
    public async Task Given_another_organisation_or_nobody_When_copied_Then_there_is_nothing()
    {
        await using var app = await TestApp.BuildAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld");
        var other = await AnOrganisation.InAsync(app, "elders");
        var person = await PlantedPerson.InAsync(app, scope);

        Assert.Null(await Export(app).OfCandidateAsync(other, person.Id, Never));
        Assert.Null(await Export(app).OfCandidateAsync(scope, new CandidateId(Guid.NewGuid()), Never));
    }

    [Fact]
    public async Task Given_the_register_When_the_tables_are_found_Then_no_field_of_a_candidate_is_out_of_reach()
    {
        await using var app = await TestApp.BuildAsync();
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();

        var reached = SubjectTables.Of(DataSubject.Candidate, context.Model).SelectMany(t => t.Fields.Select(f => f.Field.Place)).ToHashSet();

        Assert.DoesNotContain(PersonalDataRegister.Fields, f => f is { Subject: DataSubject.Candidate, Table: not null } && !reached.Contains(f.Place));
    }

    private static PersonalDataExport Export(TestApp app) => app.Services.GetRequiredService<PersonalDataExport>();

    private static Task<CandidateId> StoreAsync(TestApp app, MijnOptie.App.Platform.Security.TenantScope scope, string lastName)
    {
        var offer = new OfferBuilder().Wanting("LERAAR_VO_LB").Teaching("WISKUNDE").Holding().InSectors("VO").Build();
        return app.Services.GetRequiredService<CandidateStore>().SaveAsync(
            scope,
            new Candidate
            {
                Submission = Guid.NewGuid(),
                Contact = new ContactDetails { Initials = "N.", FirstName = "Noor", LastName = lastName, Email = EmailAddress.Parse("noor@voorbeeld.example").Value, Phone = null, LinkedIn = null },
                Offer = offer,
                HomeTown = new NamedPlace("Roosendaal", offer.Home),
                BaseLocation = null,
                Reference = null,
                Language = "nl",
                EnteredAt = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero),
            },
            CandidateSource.Form,
            Never);
    }
}
