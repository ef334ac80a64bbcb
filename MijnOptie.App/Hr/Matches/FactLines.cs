using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Matching;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Hr.Matches;

/// <summary>The facts of both sides that the matching looks at, one line each. What is not there has no line.</summary>
internal sealed class FactLines(IStringLocalizer<MatchesTexts> texts, Formats formats, CodeLists lists)
{
    public IReadOnlyList<LineView> Of(Candidate candidate)
    {
        var offer = candidate.Offer;
        return Lines(
            ("Fact.Function", Join(offer.Functions.Select(code => CodeNames.Function(lists, code)))),
            ("Fact.Subject", Join(offer.Subjects.Select(code => CodeNames.Subject(lists, code)))),
            ("Fact.Qualification", Join(offer.Qualifications.Select(Held))),
            ("Fact.EducationLevel", CodeNames.Level(lists, offer.EducationLevel)),
            ("Fact.Expertise", Join(offer.Expertise.Select(tag => tag.Text))),
            ("Fact.SectorsWanted", Join(offer.Sectors.Select(code => CodeNames.Sector(lists, code)))),
            ("Fact.HoursWanted", formats.Hours(offer.Hours)),
            ("Fact.HoursNow", formats.Hours(offer.CurrentHours)),
            ("Fact.AvailableFrom", formats.Date(offer.AvailableFrom)),
            ("Fact.Places", Join(offer.Places.Select(Place))),
            ("Fact.HomeTown", candidate.HomeTown.Name),
            ("Fact.BaseLocation", candidate.BaseLocation?.Name),
            ("Fact.Category", CodeNames.Category(lists, offer.Category)),
            ("Fact.Status", CodeNames.Status(lists, offer.Status)));
    }

    public IReadOnlyList<LineView> Of(PositionCard card)
    {
        var position = card.Position;
        var asked = position.Requirements;
        return Lines(
            ("Fact.Reference", card.Reference),
            ("Fact.Location", texts["Fact.LocationIn", card.LocationName, card.Town]),
            ("Fact.Function", CodeNames.Function(lists, position.Function)),
            ("Fact.Subject", position.Subject is { } subject ? CodeNames.Subject(lists, subject) : null),
            ("Fact.Sector", CodeNames.Sector(lists, position.Sector)),
            ("Fact.QualificationAsked", asked.Qualification is { } qualification ? CodeNames.Qualification(lists, qualification) : null),
            ("Fact.EducationLevelAsked", asked.EducationLevel is { } level ? CodeNames.Level(lists, level) : null),
            ("Fact.ExpertiseAsked", Join(asked.Expertise.Select(tag => tag.Text))),
            ("Fact.Hours", formats.Hours(position.Hours)),
            ("Fact.SmallestPart", position.SmallestPart is { } part ? formats.Hours(part) : null),
            ("Fact.Start", formats.Date(position.Period.Start)),
            ("Fact.End", position.Period.End is { } end ? formats.Date(end) : null),
            ("Fact.Situations", Join(Enum.GetValues<PositionSituations>()
                .Where(each => each != PositionSituations.None && position.Situations.HasFlag(each))
                .Select(each => texts[$"Situation.{each}"].Value))),
            ("Fact.State", texts[$"State.{position.State}"]));
    }

    private string Held(HeldQualification held)
    {
        var name = CodeNames.Qualification(lists, held.Qualification);
        var what = held.Subject is { } subject ? texts["Fact.QualificationFor", name, CodeNames.Subject(lists, subject)] : name;
        return held.InTraining ? texts["Fact.InTraining", what] : what;
    }

    private string Place(WorkPlace place) => place.RadiusKm is { } radius
        ? texts["Fact.PlaceWithin", place.Name, formats.Kilometres(Distance.FromKilometres(radius))]
        : texts["Fact.PlaceOnly", place.Name];

    private List<LineView> Lines(params ReadOnlySpan<(string Key, string? Text)> facts)
    {
        var lines = new List<LineView>();
        foreach (var (key, text) in facts)
        {
            if (!string.IsNullOrEmpty(text)) lines.Add(new LineView(texts[key], text));
        }
        return lines;
    }

    private static string Join(IEnumerable<string> words) => string.Join("; ", words);
}
