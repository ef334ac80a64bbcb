namespace MijnOptie.App.Candidates.Intake;

/// <summary>Most rows a field can have, inclusive.</summary>
internal static class RowLimits
{
    public const int Functions = 5;
    public const int Subjects = 10;
    public const int Qualifications = 10;
    public const int Sectors = 10;
    public const int Places = 10;
    public const int Expertise = 20;
}
