using System.Globalization;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Matching;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using Shown = MijnOptie.App.Design.Contribution;
using ShownVerdict = MijnOptie.App.Design.VerdictKind;
using VerdictKind = MijnOptie.Domain.Matching.VerdictKind;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Puts one pair into the words of the page.</summary>
internal sealed class PairViews(IStringLocalizer<MatchesTexts> texts, Formats formats, MatchLanguage language, AgedWords aged)
{
    public PairView Of(MatchedPair pair, MatchingGround ground, IReadOnlyList<EarlierMatch> earlier, MatchesQuery query)
    {
        var (candidate, position, evaluation) = (pair.Candidate, pair.Position.Position, pair.Evaluation);
        var sentences = language.About(ground.Lists, candidate.Contact.FirstName);
        var facts = new FactLines(texts, formats, ground.Lists);
        var from = MatchSentences.TermStart(candidate.Offer, position);
        return new PairView
        {
            CandidateId = candidate.Offer.Id.Value,
            PositionId = position.Id.Value,
            Who = sentences.Who,
            Candidate = new SideView(
                candidate.Contact.Name,
                ListViews.What(candidate.Offer, ground.Lists),
                texts["Side.Candidate", formats.Hours(candidate.Offer.Hours), formats.Date(candidate.Offer.AvailableFrom)],
                new MatchesQuery { Candidate = candidate.Offer.Id, Size = query.Size }.Address(),
                aged.Of(candidate),
                facts.Of(candidate)),
            Position = new SideView(
                pair.Position.LocationName,
                pair.Position.Title,
                texts["Side.Position", formats.Hours(position.Hours), pair.Position.Town],
                new MatchesQuery { CandidateSeeks = false, Position = position.Id, Size = query.Size }.Address(),
                null,
                facts.Of(pair.Position)),
            Verdict = position.State == PositionState.Possibility ? ShownVerdict.Possible : Kind(evaluation.Verdict.Kind),
            State = position.State == PositionState.Open ? null : texts[$"State.{position.State}"].Value,
            Sentence = sentences.Verdict(evaluation, candidate.Offer, position),
            ScoreAfter = evaluation.Verdict is NearMiss near
                ? texts["ScoreAfter", formats.Number(evaluation.Score.WholePoints), formats.Number(near.Options[0].ScoreAfter.WholePoints)].Value
                : null,
            Score = evaluation.Score.WholePoints,
            ExactScore = evaluation.Score.Hundredths % 100 == 0 ? null : texts["Score.Exact", formats.Score(evaluation.Score.Points)].Value,
            ForCandidate = evaluation.ForCandidate.WholePoints,
            ForPosition = evaluation.ForPosition.WholePoints,
            Contributions = Contributions(evaluation, sentences),
            Options = evaluation.Verdict is NearMiss miss
                ? [.. miss.Options.Select(option => new LineView(sentences.Title(option), sentences.Detail(option)))]
                : [],
            Reasons = evaluation.Verdict is NoMatch none ? [.. none.Reasons.Select(reason => Reason(reason, sentences))] : [],
            Routes = evaluation.Verdict is ConditionalMatch conditional ? [.. conditional.Routes.Select(route => Route(route, sentences, from))] : [],
            ToBeConfirmed = [.. MatchSentences.ToBeConfirmed(evaluation).Select(route => Route(route, sentences, from))],
            Record = Record(pair.Record.Fingerprint, sentences, earlier),
        };
    }

    /// <summary>
    /// One row per criterion. The points are exact, to the hundredth where there is one, so that the rows add up to the last one
    /// as anyone can check.
    /// </summary>
    internal static IReadOnlyList<Shown> Contributions(Evaluation evaluation, MatchSentences sentences) =>
    [
        .. ShownContributions.Of(evaluation).Select(each => new Shown(
            sentences.Criterion(each.Contribution.Criterion), each.Contribution.Points.Points, each.Contribution.Maximum.Points, sentences.Evidence(each.Contribution), State(each.Standing))),
    ];

    private static ContributionState State(Standing standing) => standing switch
    {
        Standing.Met => ContributionState.Met,
        Standing.CanGiveWay => ContributionState.Near,
        _ => ContributionState.Blocked,
    };

    private static ShownVerdict Kind(VerdictKind kind) => kind switch
    {
        VerdictKind.Match => ShownVerdict.Match,
        VerdictKind.Conditional => ShownVerdict.Conditional,
        VerdictKind.NearMiss => ShownVerdict.NearMiss,
        _ => ShownVerdict.NoMatch,
    };

    private static LineView Reason(NoMatchReason reason, MatchSentences sentences) => new(
        sentences.Reason(reason.Criterion),
        reason.CanGiveWay ? $"{sentences.Evidence(reason)}. {sentences.CanGiveWay}" : $"{sentences.Evidence(reason)}.");

    private static RouteView Route(QualificationRoute route, MatchSentences sentences, DateOnly from) => new(
        sentences.Routes.Heading(route, from),
        sentences.Routes.LegalStatus(route),
        RouteSentences.Explanation(route),
        route.LegalGround,
        sentences.Routes.ToDo(route),
        sentences.Routes.Extensions(route),
        route.TermNote.Length == 0 ? null : route.TermNote);

    private RecordView Record(MatchFingerprint fingerprint, MatchSentences sentences, IReadOnlyList<EarlierMatch> earlier) => new(
        fingerprint.EngineVersion,
        [.. Criteria.All.Select(criterion => new LineView(
            sentences.Criterion(criterion), fingerprint.Weights[criterion].ToString(CultureInfo.CurrentCulture)))],
        fingerprint.RulesVersion,
        fingerprint.InputHash,
        [
            .. earlier.Select(match => new LineView(
                texts[match.ToCandidate ? "Record.Shown.Candidate" : "Record.Shown.Staff", formats.DateAndTime(match.ShownAt), texts[$"Record.Verdict.{match.Verdict}"], formats.Score(match.Score.Points)],
                texts[$"Record.Replay.{match.Outcome}"])),
        ]);
}
