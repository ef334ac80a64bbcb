namespace MijnOptie.App.Hr.Imports.Candidates;

/// <summary>What a file says of a candidate: the fields a candidate fills in.</summary>
internal enum CandidateField
{
    Reference,
    Initials,
    FirstName,
    LastName,
    Email,
    Phone,
    HomeTown,
    Function,
    BaseLocation,
    Subject,
    Expertise,
    Qualification,
    LinkedIn,
    EducationLevel,
    Sector,
    Category,
    Status,
    MinimumHours,
    MaximumHours,
    CurrentHours,
    AvailableFrom,
    Places,
}
