using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>The figures behind a criterion, as a sentence.</summary>
internal sealed class EvidenceSentences(MatchWording wording)
{
    /// <param name="evidence">The figures.</param>
    /// <param name="holds">Whether the hard part of the criterion holds.</param>
    /// <exception cref="ArgumentOutOfRangeException">A kind of evidence without words.</exception>
    public string Of(Evidence evidence, bool holds) => evidence switch
    {
        FunctionEvidence function => Function(function),
        QualificationEvidence qualification => Qualification(qualification),
        SectorEvidence sector => Sector(sector),
        HoursEvidence hours => Hours(hours),
        StartDateEvidence date => StartDate(date),
        ReachEvidence reach => Reach(reach),
        SubjectEvidence subject => Subject(subject),
        ExpertiseEvidence expertise => Expertise(expertise),
        EducationLevelEvidence level => EducationLevel(level, holds),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    private string Function(FunctionEvidence evidence)
    {
        var key = evidence.IsSame ? "Same" : evidence.Likeness.Satisfies ? "Alike" : evidence.Nearest is null ? "Other" : "Near";
        var nearest = evidence.Nearest is { } code ? wording.Function(code) : "";
        return wording.Say($"Evidence.Function.{key}", wording.Function(evidence.Asked), nearest, wording.Who);
    }

    private string Qualification(QualificationEvidence evidence)
    {
        var key = evidence.Basis switch
        {
            QualificationBasis.NotAsked => "NotAsked",
            QualificationBasis.Law => $"Law.{evidence.Degree}",
            QualificationBasis.AskedByNameAndHeld => $"Named.{evidence.Degree}",
            QualificationBasis.AskedByNameNotHeld => "NotNamed",
            _ => "NoSubject",
        };
        return wording.Say(
            $"Evidence.Qualification.{key}",
            evidence.Subject is { } subject ? wording.Subject(subject) : "",
            wording.Sector(evidence.Sector),
            wording.Who,
            evidence.AskedByName is { } asked ? wording.Qualification(asked) : "");
    }

    private string Sector(SectorEvidence evidence)
    {
        var key = evidence switch
        {
            { Choice: null } => "None",
            { Choices: 1 } => "Only",
            { Choice: 1 } => "First",
            { Choice: 2 } => "Second",
            { Choice: 3 } => "Third",
            _ => "Later",
        };
        return wording.Say($"Evidence.Sector.{key}", wording.Sector(evidence.Asked), wording.Who, evidence.Choice ?? 0);
    }

    private string Hours(HoursEvidence evidence)
    {
        var key = evidence switch
        {
            { Overlap: not null, MayBeSplit: false } => "Met",
            { Overlap: not null } => "MetInParts",
            { Gap.TenThousandths: 0 } => "Nothing",
            { MayBeSplit: false } => "Apart",
            _ => "ApartInParts",
        };
        return wording.Say($"Evidence.Hours.{key}", wording.Who, wording.Hours(evidence.Wanted), wording.Hours(evidence.Offered), wording.Hours(evidence.Gap));
    }

    private string StartDate(StartDateEvidence evidence)
    {
        var key = evidence.DaysTooLate > 0 ? "TooLate" : evidence.DaysLate > 0 ? "Grace" : "OnTime";
        return wording.Say(
            $"Evidence.StartDate.{key}",
            wording.Date(evidence.AvailableFrom),
            wording.Date(evidence.Start),
            wording.Days(evidence.DaysLate),
            wording.Date(evidence.LatestStart),
            wording.Days(evidence.DaysTooLate));
    }

    private string Reach(ReachEvidence evidence)
    {
        var sentences = new List<string> { Place(evidence) };
        if (evidence.FromHome is { } home) sentences.Add(wording.Say("Evidence.Reach.Home", wording.Distance(home)));
        if (evidence.FromBaseLocation is { } from) sentences.Add(wording.Say("Evidence.Reach.Base", wording.Distance(from)));
        return string.Join(". ", sentences);
    }

    private string Place(ReachEvidence evidence)
    {
        if (evidence is not { Place: { } place, Distance: { } distance, Shortfall: { } shortfall })
        {
            return wording.Say("Evidence.Reach.NoPlace", "", "", "", "", wording.Who);
        }
        var key = (place.RadiusKm, shortfall.Hectometres) switch
        {
            (null, 0) => "InPlace",
            (null, _) => "OutOfPlace",
            (_, 0) => "In",
            _ => "Out",
        };
        return wording.Say(
            $"Evidence.Reach.{key}",
            wording.Distance(distance),
            MatchWording.Plain(place.Name),
            wording.Kilometres(place.RadiusKm ?? WorkPlace.OwnPlaceKm),
            wording.Distance(shortfall),
            wording.Who);
    }

    private string Subject(SubjectEvidence evidence)
    {
        if (evidence.Asked is not { } asked) return wording.Say("Evidence.Subject.NotAsked");
        var key = evidence.IsSame ? "Same" : evidence.Nearest is null ? "Other" : "Related";
        return wording.Say(
            $"Evidence.Subject.{key}", wording.Subject(asked), evidence.Nearest is { } nearest ? wording.Subject(nearest) : "", wording.Who);
    }

    private string Expertise(ExpertiseEvidence evidence)
    {
        var key = (evidence.Present.IsEmpty, evidence.Missing.IsEmpty) switch
        {
            (true, true) => "NotAsked",
            (false, true) => "All",
            (false, false) => "Part",
            _ => "Missing",
        };
        return wording.Say($"Evidence.Expertise.{key}", Tags(evidence.Present), Tags(evidence.Missing), wording.Who);
    }

    private string EducationLevel(EducationLevelEvidence evidence, bool holds) => evidence.Asked is { } asked
        ? wording.Say("Evidence.EducationLevel." + (holds ? "Met" : "TooLow"), wording.Level(evidence.Held), wording.Level(asked))
        : wording.Say("Evidence.EducationLevel.NotAsked");

    private string Tags(ImmutableArray<ExpertiseTag> tags) => wording.Together([.. tags.Select(tag => MatchWording.Plain(tag.Text))]);
}
