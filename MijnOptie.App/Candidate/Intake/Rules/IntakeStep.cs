namespace MijnOptie.App.Candidates.Intake;

/// <summary>The steps of the form, in order. The number stands in the address.</summary>
internal enum IntakeStep
{
    Person = 1,
    Skills = 2,
    Hours = 3,
    Work = 4,
    Review = 5,
}
