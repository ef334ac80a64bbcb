using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Candidates;

/// <summary>
/// What a candidate offers and wants (aanbod): all the matching may know of a person. It holds no name, no contact
/// details and no protected ground (age, sex, religion, nationality, origin, health).
/// </summary>
public sealed record Offer
{
    /// <summary>Whose offer it is.</summary>
    public required CandidateId Id { get; init; }

    /// <summary>Functions the candidate wants, at least one.</summary>
    public required ImmutableArray<FunctionCode> Functions { get; init; }

    /// <summary>Subjects the candidate wants to teach; empty for a function without a subject.</summary>
    public required ImmutableArray<SubjectCode> Subjects { get; init; }

    /// <summary>Teaching qualifications held, with the subject where one is bound to it.</summary>
    public required ImmutableArray<HeldQualification> Qualifications { get; init; }

    /// <summary>What the candidate is good at besides.</summary>
    public required ImmutableArray<ExpertiseTag> Expertise { get; init; }

    /// <summary>Sectors wanted, most wanted first; a node of the tree stands for all its leaves.</summary>
    public required ImmutableArray<SectorCode> Sectors { get; init; }

    /// <summary>Least and most hours wanted.</summary>
    public required HoursRange Hours { get; init; }

    /// <summary>Hours in the present appointment; zero without one.</summary>
    public required Hours CurrentHours { get; init; }

    /// <summary>First day the candidate is available, inclusive.</summary>
    public required DateOnly AvailableFrom { get; init; }

    /// <summary>Middle of the home town; null when unknown.</summary>
    public required GeoPoint? Home { get; init; }

    /// <summary>Where the candidate works now (stamplaats); null without one.</summary>
    public required GeoPoint? BaseLocation { get; init; }

    /// <summary>Where the candidate wants to work, at least one.</summary>
    public required ImmutableArray<WorkPlace> Places { get; init; }

    /// <summary>Highest completed level of education.</summary>
    public required EducationLevelCode EducationLevel { get; init; }

    /// <summary>Why the candidate moves. Not an input of any score.</summary>
    public required CategoryCode Category { get; init; }

    /// <summary>How far the candidate is. Decides before evaluation who is read at all; not an input of any score.</summary>
    public required StatusCode Status { get; init; }
}
