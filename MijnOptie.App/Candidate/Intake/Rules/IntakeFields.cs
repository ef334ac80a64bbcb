using System.Collections.Immutable;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>All fields of the form (P12), in the order in which they are asked. Nothing else can be kept in a draft (P05).</summary>
internal static class IntakeFields
{
    public static readonly IntakeField Initials = new("Initials", IntakeStep.Person);
    public static readonly IntakeField FirstName = new("FirstName", IntakeStep.Person);
    public static readonly IntakeField LastName = new("LastName", IntakeStep.Person);
    public static readonly IntakeField Email = new("Email", IntakeStep.Person);
    public static readonly IntakeField Phone = new("Phone", IntakeStep.Person);
    public static readonly IntakeField LinkedIn = new("LinkedIn", IntakeStep.Person);
    public static readonly IntakeField HomeTown = new("HomeTown", IntakeStep.Person);
    public static readonly IntakeField Functions = new("Functions", IntakeStep.Skills);
    public static readonly IntakeField Subjects = new("Subjects", IntakeStep.Skills);
    public static readonly IntakeField Qualifications = new("Qualifications", IntakeStep.Skills);
    public static readonly IntakeField Expertise = new("Expertise", IntakeStep.Skills);
    public static readonly IntakeField EducationLevel = new("EducationLevel", IntakeStep.Skills);
    public static readonly IntakeField Sectors = new("Sectors", IntakeStep.Skills);
    public static readonly IntakeField MinimumHours = new("MinimumHours", IntakeStep.Hours);
    public static readonly IntakeField MaximumHours = new("MaximumHours", IntakeStep.Hours);
    public static readonly IntakeField CurrentHours = new("CurrentHours", IntakeStep.Hours);
    public static readonly IntakeField AvailableFrom = new("AvailableFrom", IntakeStep.Hours);
    public static readonly IntakeField Places = new("Places", IntakeStep.Hours);
    public static readonly IntakeField Organisation = new("Organisation", IntakeStep.Work);
    public static readonly IntakeField Reference = new("Reference", IntakeStep.Work);
    public static readonly IntakeField BaseLocation = new("BaseLocation", IntakeStep.Work);
    public static readonly IntakeField NoBaseLocation = new("NoBaseLocation", IntakeStep.Work);

    /// <summary>Not asked: the organisation whose invitation was last taken up, so that a choice made after it stands.</summary>
    public static readonly IntakeField InvitedBy = new("InvitedBy", IntakeStep.Work);

    public static readonly IntakeField Category = new("Category", IntakeStep.Work);
    public static readonly IntakeField Status = new("Status", IntakeStep.Work);

    public static ImmutableArray<IntakeField> All { get; } =
    [
        Initials, FirstName, LastName, Email, Phone, LinkedIn, HomeTown,
        Functions, Subjects, Qualifications, Expertise, EducationLevel, Sectors,
        MinimumHours, MaximumHours, CurrentHours, AvailableFrom, Places,
        Organisation, Reference, BaseLocation, NoBaseLocation, Category, Status, InvitedBy,
    ];

    public static IEnumerable<IntakeField> Of(IntakeStep step) => All.Where(field => field.Step == step);

    /// <summary>The field of a name in a draft; null for what the form does not know.</summary>
    public static IntakeField? Find(string name) => All.FirstOrDefault(field => field.Name == name);
}
