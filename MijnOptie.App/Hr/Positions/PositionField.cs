namespace MijnOptie.App.Hr.Positions;

/// <summary>What a member of staff fills in about a position, in the order of the columns of a file.</summary>
internal enum PositionField
{
    Reference,
    Title,
    Location,
    Function,
    Subject,
    Sector,
    Qualification,
    EducationLevel,
    MinimumHours,
    MaximumHours,
    SmallestPart,
    StartsOn,
    EndsOn,
    Situations,
    State,
    Holder,
    Expertise,
}
