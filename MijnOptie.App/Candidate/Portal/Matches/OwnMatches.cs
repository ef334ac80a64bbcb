using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using Shown = MijnOptie.App.Design.VerdictKind;
using VerdictKind = MijnOptie.Domain.Matching.VerdictKind;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// What the matching says of the person, to the person (AVG art. 15(1)(h)): the same evaluation as staff see, by the same
/// sentences. Who takes no part gets the reason and no list.
/// </summary>
internal sealed class OwnMatches(OrganisationMatching matching, ShownMatches shown, MatchLanguage language, IStringLocalizer<PortalTexts> texts, Formats formats, TimeProvider time)
{
    private const int PageSize = 20;

    /// <summary>The best few.</summary>
    public Task<OwnMatchesView> BestAsync(PortalSession session, OwnRecord own, string? organisation, int count, CancellationToken cancellationToken) =>
        ListAsync(session, own, organisation, new MatchListRequest(MatchGroup.Options, MatchSort.Score, MatchFilter.None, 1, count), cancellationToken);

    /// <summary>A page of what fits, or of what does not.</summary>
    public Task<OwnMatchesView> PageAsync(PortalSession session, OwnRecord own, string? organisation, bool fits, int page, CancellationToken cancellationToken) =>
        ListAsync(session, own, organisation, new MatchListRequest(fits ? MatchGroup.Options : MatchGroup.NoMatch, MatchSort.Score, MatchFilter.None, page, PageSize), cancellationToken);

    /// <summary>One position with all reasons; null when it is not there, or the person takes no part.</summary>
    public async Task<OwnMatchView?> OneAsync(PortalSession session, PositionId position, CancellationToken cancellationToken)
    {
        var request = new MatchListRequest(MatchGroup.Options, MatchSort.Score, MatchFilter.None, 1, 1);
        if (await matching.TopPositionsAsync(session.Scope, session.Offer.Candidate, request, position, null, cancellationToken) is not { Opened: { } pair } found) return null;
        await shown.RecordAsync(session.Scope, pair, MatchAudience.Candidate, cancellationToken);
        var (card, evaluation, offer) = (pair.Position, pair.Evaluation, pair.Candidate.Offer);
        var sentences = language.ToThePerson(found.Ground.Lists);
        var from = MatchSentences.TermStart(offer, card.Position);
        return new OwnMatchView
        {
            Name = texts["Match.Name", card.LocationName, card.Town],
            What = What(card),
            Verdict = Kind(card, evaluation),
            Sentence = sentences.Verdict(evaluation, offer, card.Position),
            Score = evaluation.Score.WholePoints,
            Contributions = [.. ShownContributions.Of(evaluation).Select(row => new Design.Contribution(
                sentences.Criterion(row.Contribution.Criterion), row.Contribution.Points.Points, row.Contribution.Maximum.Points, sentences.Evidence(row.Contribution), State(row.Standing)))],
            Options = evaluation.Verdict is NearMiss near ? [.. near.Options.Select(option => (sentences.Title(option), sentences.Detail(option)))] : [],
            Reasons = evaluation.Verdict is NoMatch none ? [.. none.Reasons.Select(reason => (sentences.Reason(reason.Criterion), $"{sentences.Evidence(reason)}."))] : [],
            Routes = evaluation.Verdict is ConditionalMatch conditional
                ? [.. conditional.Routes.Select(route => (sentences.Routes.Heading(route, from), $"{RouteSentences.Explanation(route)} {route.LegalGround}".Trim()))]
                : [],
        };
    }

    private async Task<OwnMatchesView> ListAsync(PortalSession session, OwnRecord own, string? organisation, MatchListRequest request, CancellationToken cancellationToken)
    {
        if (await matching.TopPositionsAsync(session.Scope, session.Offer.Candidate, request, null, null, cancellationToken) is not { } found)
            return new OwnMatchesView(WhyNone(own, organisation), []);
        if (organisation is null) return new OwnMatchesView(texts["Matches.None.Pool"], []);
        var sentences = language.ToThePerson(found.Ground.Lists);
        var list = found.List;
        return new OwnMatchesView(
            null,
            [.. list.Rows.Select(row => new OwnMatchRow(
                texts["Match.Name", row.Subject.LocationName, row.Subject.Town],
                What(row.Subject),
                Kind(row.Subject, row.Evaluation),
                row.Evaluation.Verdict is NoMatch none ? $"{sentences.Tag(none)}." : sentences.Verdict(row.Evaluation, found.Candidate.Offer, row.Subject.Position),
                $"{PortalCookie.Path}/plekken/{row.Subject.Position.Id}"))],
            list.Count(MatchGroup.Options),
            list.Count(MatchGroup.NoMatch),
            list.Page,
            Math.Max(1, (list.Total + list.Size - 1) / list.Size));
    }

    private string WhyNone(OwnRecord own, string? organisation) => own switch
    {
        { EmailConfirmedAt: null } => texts["Matches.None.Unconfirmed"],
        _ when own.IsPaused(time.GetUtcNow()) => texts["Matches.None.Paused"],
        _ when organisation is null => texts["Matches.None.Pool"],
        { Admission: AdmissionState.Waiting } => texts["Matches.None.Waiting", organisation],
        { Admission: AdmissionState.Refused } => texts["Matches.None.Refused", organisation],
        _ => texts["Matches.None.Status"],
    };

    private string What(PositionCard card) => texts["Match.What", card.Title, formats.Hours(card.Position.Hours), formats.Date(card.Position.Period.Start)];

    private static ContributionState State(Standing standing) => standing switch
    {
        Standing.Met => ContributionState.Met,
        Standing.CanGiveWay => ContributionState.Near,
        _ => ContributionState.Blocked,
    };

    private static Shown Kind(PositionCard card, Evaluation evaluation) => card.Position.State == PositionState.Possibility ? Shown.Possible : evaluation.Verdict.Kind switch
    {
        VerdictKind.Match => Shown.Match,
        VerdictKind.Conditional => Shown.Conditional,
        VerdictKind.NearMiss => Shown.NearMiss,
        _ => Shown.NoMatch,
    };
}
