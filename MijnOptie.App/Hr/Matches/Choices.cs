using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Matches;

/// <summary>How a candidate or a position reads in the field where one is chosen.</summary>
internal static class Choices
{
    public static MatchChoice Of(Candidate candidate, CodeLists lists) =>
        Person(candidate.Offer.Id, candidate.Contact.Name, candidate.HomeTown.Name, candidate.Offer.Functions, candidate.Offer.Subjects, lists);

    public static MatchChoice Of(CandidateSummary candidate, CodeLists lists) =>
        Person(candidate.Id, candidate.Name, candidate.HomeTown, candidate.Functions, candidate.Subjects, lists);

    public static MatchChoice Of(PositionCard card) =>
        new(card.Position.Id.Value, $"{card.Title}, {card.LocationName}", $"{card.Title}, {card.LocationName}, {card.Town}");

    private static MatchChoice Person(
        CandidateId id, string name, string town, IReadOnlyList<FunctionCode> functions, IReadOnlyList<SubjectCode> subjects, CodeLists lists)
    {
        var what = subjects.Count > 0 ? CodeNames.Subject(lists, subjects[0]) : functions.Count > 0 ? CodeNames.Function(lists, functions[0]) : "";
        return new MatchChoice(id.Value, name, string.Join(", ", new[] { name, what, town }.Where(part => part.Length > 0)));
    }
}
