using MijnOptie.App.Candidates.Intake;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>The parts in which an offer is changed, as their addresses name them.</summary>
internal static class ChangeParts
{
    private static readonly (string Name, IntakeStep Step)[] All =
        [("wie-je-bent", IntakeStep.Person), ("wat-je-kunt", IntakeStep.Skills), ("uren-en-plaatsen", IntakeStep.Hours), ("waar-je-werkt", IntakeStep.Work)];

    public static IntakeStep? StepOf(string part) => Array.Find(All, each => each.Name == part) is { Name: not null } found ? found.Step : null;

    public static string AddressOf(IntakeStep step) => $"{PortalCookie.Path}/wijzigen/{Array.Find(All, each => each.Step == step).Name}";

    /// <summary>Where a field is changed.</summary>
    public static string AddressOf(IntakeField field) =>
        field == IntakeFields.Email ? $"{PortalCookie.Path}/mailadres" : $"{AddressOf(field.Step)}#{field.ControlId}";
}
