using System.Collections.Immutable;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>What is done with the data of one kind of people for one purpose: a line of the register of processing (AVG art. 30).</summary>
/// <param name="Subject">Whose data.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Fields">The fields it takes; never empty.</param>
public sealed record ProcessingActivity(DataSubject Subject, ProcessingPurpose Purpose, ImmutableArray<PersonalField> Fields)
{
    /// <summary>All activities, straight from the register of personal data.</summary>
    public static ImmutableArray<ProcessingActivity> All { get; } =
    [
        .. PersonalDataRegister.Fields.GroupBy(field => (field.Subject, field.Purpose))
            .OrderBy(group => group.Key)
            .Select(group => new ProcessingActivity(group.Key.Subject, group.Key.Purpose, [.. group])),
    ];

    /// <summary>The kinds of data.</summary>
    public ImmutableArray<PersonalDataCategory> Categories => [.. Fields.Select(one => one.Category).Distinct().Order()];

    /// <summary>The names of the fields that mean something to a person; may be empty.</summary>
    public ImmutableArray<DisplayName> Names => [.. Fields.Select(one => one.ExportName).OfType<DisplayName>().Distinct()];

    /// <summary>On which grounds.</summary>
    public ImmutableArray<LawfulBasis> Grounds => [.. Fields.Select(one => one.Basis).Distinct().Order()];

    /// <summary>Where the data comes from.</summary>
    public ImmutableArray<DataSource> Sources => [.. Fields.Select(one => one.Source).Distinct().Order()];

    /// <summary>Everyone who sees some of it.</summary>
    public Audience Audience => Fields.Aggregate(Audience.None, (seen, one) => seen | one.Audience);

    /// <summary>How long it is kept.</summary>
    public ImmutableArray<RetentionRule> Rules => [.. Fields.Select(one => one.Retention).Distinct()];
}
