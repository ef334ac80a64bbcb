namespace MijnOptie.App.Hr.Positions;

/// <summary>What a member of staff fills in about a position, in the order of the form.</summary>
internal enum PositionField
{
    Reference,
    Title,
    Location,
    Sector,
    Function,
    Subject,
    MinimumHours,
    MaximumHours,
    SmallestPart,
    StartsOn,
    EndsOn,
    State,
    Holder,
    Situations,
    Qualification,
    EducationLevel,
    Expertise,
}
