using System.Collections.Immutable;
using MijnOptie.Domain.Retention;

namespace MijnOptie.Domain.Privacy;

/// <summary>What stands in the log of the application. Ids of people, never a name, an address or a text of theirs.</summary>
internal static class LogPlaces
{
    public static ImmutableArray<PersonalField> All { get; } =
    [
        Id("candidate", DataSubject.Candidate),
        Id("draft", DataSubject.Candidate),
        Id("mail", DataSubject.Candidate),
        Id("account", DataSubject.Staff),
    ];

    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } =
    [
        .. new[] { "organisation", "fault", "job", "kind", "reference", "source", "where", "counts", "doubt", "why" }
            .Select(value => new ImpersonalPlace(new StoredPlace.Log(value), "Says what the application does, not whom it is about.")),
    ];

    private static PersonalField Id(string value, DataSubject subject) =>
        new(new StoredPlace.Log(value), PersonalDataCategory.Identity, ProcessingPurpose.Security, LawfulBasis.LegitimateInterest,
            RetentionRule.OneYearAfterRecording, Audience.Administrator, DataSource.Application, null)
        {
            Subject = subject,
        };
}
