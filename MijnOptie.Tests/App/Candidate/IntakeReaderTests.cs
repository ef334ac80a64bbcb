using System.Globalization;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.App.Candidates;

public sealed class IntakeReaderTests
{
    private static readonly IntakeSending Sending = new(Guid.NewGuid(), new CandidateId(Guid.NewGuid()), "nl", DateTimeOffset.UnixEpoch);

    public IntakeReaderTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    [Trait("Promise", "P12")]
    public void Given_a_full_form_When_read_Then_it_is_a_candidate()
    {
        var (candidate, problems) = IntakeReader.Read(AForm.Filled(), AForm.Around(), Sending);

        Assert.Empty(problems);
        Assert.NotNull(candidate);
        Assert.Equal(["HAVO", "VWO"], candidate.Offer.Sectors.Select(s => s.Value));
        Assert.Equal((18m, 24m), (candidate.Offer.Hours.Minimum.PerWeek, candidate.Offer.Hours.Maximum.PerWeek));
        Assert.Equal([15, null], candidate.Offer.Places.Select(p => p.RadiusKm));
        Assert.Equal(new DateOnly(2027, 2, 1), candidate.Offer.AvailableFrom);
    }

    [Fact]
    [Trait("Promise", "P05")]
    public void Given_only_what_is_required_When_read_Then_the_optional_fields_are_really_empty()
    {
        var (candidate, _) = IntakeReader.Read(AForm.Filled(), AForm.Around(), Sending);

        Assert.Null(candidate!.Contact.FirstName);
        Assert.Null(candidate.Contact.LastName);
        Assert.Null(candidate.Contact.Phone);
        Assert.Null(candidate.Contact.LinkedIn);
        Assert.Null(candidate.Reference);
    }

    [Fact]
    public void Given_nothing_filled_in_When_read_Then_every_required_field_says_so()
    {
        var (candidate, problems) = IntakeReader.Read(new IntakeForm(), AForm.Around(), Sending);

        Assert.Null(candidate);
        Assert.Equal(
            AForm.Values.Select(v => v.Field.Name).Except([nameof(IntakeFields.Subjects)]).Order(StringComparer.Ordinal),
            problems.Select(p => p.Field.Name).Order(StringComparer.Ordinal));
        Assert.All(problems, p => Assert.Equal($"Required.{p.Field.Name}", p.Error.Code));
    }

    [Theory]
    [InlineData("Email", "noor", "Email.NoAt")]
    [InlineData("Email", "noor@school", "Email.NoDot")]
    [InlineData("Phone", "hallo", "Phone.Unreadable")]
    [InlineData("Phone", "06 1234", "Phone.Invalid")]
    [InlineData("LinkedIn", "https://example.nl/in/noor", "LinkedIn.OtherSite")]
    [InlineData("LinkedIn", "https://linkedin.com.kwaad.nl/in/noor", "LinkedIn.OtherSite")]
    [InlineData("LinkedIn", "linkedin.com/company/school", "LinkedIn.NoProfile")]
    [InlineData("LinkedIn", "javascript:alert(1)//linkedin.com/in/x", "LinkedIn.Unreadable")]
    [InlineData("HomeTown", "Roosendeel", "Place.Near")]
    [InlineData("HomeTown", "Qqqq", "Place.Unknown")]
    [InlineData("MaximumHours", "44", "Hours.TooMany")]
    [InlineData("MaximumHours", "12", "Hours.MinimumOverMaximum")]
    [InlineData("MaximumHours", "0", "Hours.None")]
    [InlineData("MinimumHours", "veel", "Hours.Unreadable")]
    [InlineData("MinimumHours", "-1", "Hours.Negative")]
    [InlineData("AvailableFrom", "gauw", "Date.Unreadable")]
    [InlineData("AvailableFrom", "22-11-2025", "Date.TooEarly")]
    [InlineData("AvailableFrom", "24-11-2031", "Date.TooLate")]
    [InlineData("Functions", "Tovenaar", "CodeList.NotFound")]
    [InlineData("Category", "ILL", "CodeList.Forbidden.ILL")]
    [InlineData("Category", "PREGNANCY", "CodeList.Forbidden.PREGNANCY")]
    [InlineData("Status", "SICK", "CodeList.Forbidden.SICK")]
    [InlineData("Status", "PLACED", "CodeList.SwitchedOff")]
    [InlineData("Sectors", "LWOO", "CodeList.SwitchedOff")]
    [InlineData("Qualifications", "T2\t\t", "Qualification.SubjectMissing")]
    [InlineData("Places", "Roosendaal\t17", "Place.Radius")]
    [InlineData("Organisation", "Onbekend", "Organisation.Unknown")]
    public void Given_a_value_that_cannot_be_When_read_Then_that_field_says_why(string name, string value, string code)
    {
        var form = AForm.Filled(f => f[IntakeFields.Find(name)!] = value);

        var (candidate, problems) = IntakeReader.Read(form, AForm.Around(), Sending);

        Assert.Null(candidate);
        Assert.Equal([(name, code)], problems.Select(p => (p.Field.Name, p.Error.Code)));
        Assert.Equal([code], IntakeReader.Check(IntakeFields.Find(name)!, form, AForm.Around()).Select(p => p.Error.Code));
    }

    [Theory]
    [InlineData("18", 18)]
    [InlineData("18,5", 18.5)]
    [InlineData("18.5", 18.5)]
    [InlineData("0,45 fte", 18)]
    [InlineData("18 uur", 18)]
    public void Given_hours_as_people_write_them_When_read_Then_they_are_hours_a_week(string text, double expected)
    {
        var (candidate, _) = IntakeReader.Read(AForm.Filled(f => f[IntakeFields.MinimumHours] = text), AForm.Around(), Sending);

        Assert.Equal((decimal)expected, candidate!.Offer.Hours.Minimum.PerWeek);
    }

    [Theory]
    [InlineData("22-11-2025", false)]
    [InlineData("23-11-2025", true)]
    [InlineData("23-11-2031", true)]
    [InlineData("24-11-2031", false)]
    public void Given_a_day_at_the_bounds_When_read_Then_the_bounds_themselves_are_fine(string text, bool fine) =>
        Assert.Equal(fine, AvailableDay.Parse(text, AForm.Today).IsSuccess);

    [Fact]
    public void Given_no_base_location_When_ticked_Then_neither_it_nor_the_hours_now_are_asked()
    {
        var form = AForm.Filled(f =>
        {
            f[IntakeFields.BaseLocation] = null;
            f[IntakeFields.CurrentHours] = null;
            f[IntakeFields.NoBaseLocation] = IntakeReader.Ticked;
        });

        var (candidate, problems) = IntakeReader.Read(form, AForm.Around(), Sending);

        Assert.Empty(problems);
        Assert.Null(candidate!.BaseLocation);
        Assert.Equal(Hours.Zero, candidate.Offer.CurrentHours);
    }

    [Fact]
    public void Given_a_function_without_lessons_When_no_subject_is_chosen_Then_that_is_fine()
    {
        var form = AForm.Filled(f =>
        {
            f[IntakeFields.Functions] = "CONCIERGE";
            f[IntakeFields.Subjects] = null;
            f[IntakeFields.Qualifications] = "NONE\t\t";
        });

        Assert.Empty(IntakeReader.Read(form, AForm.Around(), Sending).Problems);
        form[IntakeFields.Functions] = "LERAAR_VO_LB";
        Assert.Equal(["Required.Subjects"], IntakeReader.Read(form, AForm.Around(), Sending).Problems.Select(p => p.Error.Code));
    }

    [Fact]
    public void Given_someone_in_training_for_a_route_When_read_Then_that_fact_is_kept_and_for_others_it_is_not()
    {
        var form = AForm.Filled(f => f[IntakeFields.Qualifications] = "ZIJ_PO\t\tT\nPABO\t\tT");

        var (candidate, _) = IntakeReader.Read(form, AForm.Around(), Sending);

        Assert.Equal([("ZIJ_PO", true), ("PABO", false)], candidate!.Offer.Qualifications.Select(q => (q.Qualification.Value, q.InTraining)));
    }

    [Fact]
    [Trait("Promise", "P14")]
    public void Given_a_reference_When_no_organisation_is_chosen_Then_it_is_not_kept()
    {
        var form = AForm.Filled(f => f[IntakeFields.Reference] = "P-1");
        var organisation = new Organisation(new OrganisationId(Guid.NewGuid()), "Stichting Denkbeeld", "denkbeeld");

        Assert.Null(IntakeReader.Read(form, AForm.Around(), Sending).Candidate!.Reference);
        form[IntakeFields.Organisation] = organisation.Id.ToString();
        Assert.Equal("P-1", IntakeReader.Read(form, AForm.Around(organisation), Sending).Candidate!.Reference);
    }

    [Fact]
    public void Given_a_location_of_the_organisation_When_it_is_the_base_location_Then_it_is_named_by_its_id()
    {
        var location = new OrganisationLocation(new LocationId(Guid.NewGuid()), "De Regenboog", "Breda", new GeoPoint(51.59, 4.78));
        var organisation = new Organisation(new OrganisationId(Guid.NewGuid()), "Stichting Denkbeeld", "denkbeeld");
        var form = AForm.Filled(f =>
        {
            f[IntakeFields.Organisation] = organisation.Id.ToString();
            f[IntakeFields.BaseLocation] = BaseLocationText.Keep(location);
        });

        Assert.Equal(location.Id, IntakeReader.Read(form, AForm.Around(organisation, [location]), Sending).Candidate!.BaseLocation!.Location);
        Assert.Equal(["BaseLocation.Gone"], IntakeReader.Read(form, AForm.Around(organisation), Sending).Problems.Select(p => p.Error.Code));
    }

    [Fact]
    public void Given_the_lists_When_choices_are_made_Then_forbidden_and_later_ones_are_not_among_them()
    {
        var choices = new IntakeChoices(CodeLists.Standard, "nl", kind => kind.ToString());

        Assert.Equal(["EXPLORING", "SEARCHING", "PAUSED"], choices.Statuses.All.Select(o => o.Value));
        Assert.True(choices.Categories.All.Count > 10);
        Assert.DoesNotContain(choices.Categories.All, o => !CodeLists.Standard.Categories.Find(new CategoryCode(o.Value))!.IsAllowed);
        Assert.Equal(choices.Subjects.All.Count, choices.Subjects.All.Select(o => o.Text).Distinct().Count());
    }

    [Fact]
    public void Given_places_and_locations_When_counted_Then_the_wider_circle_that_adds_most_is_named()
    {
        OrganisationLocation[] locations =
        [
            new(new LocationId(Guid.NewGuid()), "A", "Roosendaal", new GeoPoint(51.53, 4.47)),
            new(new LocationId(Guid.NewGuid()), "B", "Bergen op Zoom", new GeoPoint(51.495, 4.29)),
            new(new LocationId(Guid.NewGuid()), "C", "Groningen", new GeoPoint(53.2, 6.5)),
        ];
        var places = IntakeReader.Read(AForm.Filled(f => f[IntakeFields.Places] = "Roosendaal\t10"), AForm.Around(), Sending).Candidate!.Offer.Places;

        var count = ReachCount.Of(places, locations);

        Assert.Equal((1, 3, 15, 2), (count.Within, count.Total, count.Wider!.RadiusKm, count.WithinWider));
    }
}
