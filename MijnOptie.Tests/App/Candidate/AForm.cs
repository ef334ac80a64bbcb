using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Tests.App.Candidates;

/// <summary>A form filled in well, to change one thing of.</summary>
internal static class AForm
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Gazetteer Places = new(
    [
        Town(1, "Roosendaal", 51.53, 4.465, 77_000),
        Town(2, "Breda", 51.587, 4.776, 184_000),
        Town(3, "Bergen op Zoom", 51.495, 4.29, 66_000),
    ]);

    public static IntakeSurroundings Around(Organisation? organisation = null, IReadOnlyList<OrganisationLocation>? locations = null) =>
        new(CodeLists.Standard, Places, Today, organisation, locations ?? []);

    public static IntakeForm Filled(Action<IntakeForm>? change = null)
    {
        var form = new IntakeForm();
        foreach (var (field, value) in Values) form[field] = value;
        change?.Invoke(form);
        return form;
    }

    public static IReadOnlyList<(IntakeField Field, string Value)> Values { get; } =
    [
        (IntakeFields.Initials, "N.J."),
        (IntakeFields.Email, "noor@voorbeeld.nl"),
        (IntakeFields.HomeTown, "Roosendaal"),
        (IntakeFields.Functions, "LERAAR_VO_LB"),
        (IntakeFields.Subjects, "WISKUNDE"),
        (IntakeFields.Qualifications, "T2\tWISKUNDE\t"),
        (IntakeFields.Expertise, "dyslexie"),
        (IntakeFields.EducationLevel, "HBO_BACHELOR"),
        (IntakeFields.Sectors, "HAVO\nVWO"),
        (IntakeFields.MinimumHours, "18"),
        (IntakeFields.MaximumHours, "24"),
        (IntakeFields.CurrentHours, "24"),
        (IntakeFields.AvailableFrom, "1 februari 2027"),
        (IntakeFields.Places, "Roosendaal\t15\nBreda\t"),
        (IntakeFields.BaseLocation, "Breda"),
        (IntakeFields.Category, "VOLUNTARY"),
        (IntakeFields.Status, "SEARCHING"),
    ];

    private static Place Town(int id, string name, double latitude, double longitude, int population) => new()
    {
        Id = new PlaceId(id),
        Name = name,
        Point = new GeoPoint(latitude, longitude),
        Municipality = name,
        Province = "Noord-Brabant",
        Population = population,
        Kind = PlaceKind.Settlement,
    };
}
