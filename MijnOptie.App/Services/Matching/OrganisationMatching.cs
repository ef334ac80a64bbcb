using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>
/// The matching inside one organisation: its people, read through the gate, against its positions. The index says where each pair stands;
/// names and contact details are read for the rows that are shown, each time anew.
/// </summary>
internal sealed class OrganisationMatching(PeopleGate people, PositionReader positions, MatchingGrounds grounds, OrganisationIndexes indexes)
{
    /// <summary>The positions for one candidate, and the pair with one of them. Null when the candidate is not here, or takes no part.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="request">Which rows.</param>
    /// <param name="open">The position to open the pair with; null for none.</param>
    /// <param name="whatIf">Weights to try; null for the organisation's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<PositionMatches?> TopPositionsAsync(
        TenantScope scope, CandidateId candidate, MatchListRequest request, PositionId? open, MatchWeights? whatIf, CancellationToken cancellationToken)
    {
        if (await people.FindForMatchingAsync(scope, candidate, cancellationToken) is not { } found) return null;
        var current = await CurrentAsync(scope, whatIf, cancellationToken);
        var rows = current.Index.EveryPosition(found.Offer)
            .Select(hit => (Hit: hit, Card: current.Cards[hit.Position]))
            .Select(each => new MatchRow<PositionCard>(
                each.Card, each.Hit, Traits(each.Card, current.Ground.Lists), found.Offer, each.Card.Position, current.Ground))
            .ToList();
        var opened = rows.FirstOrDefault(row => row.Subject.Position.Id == open);
        return new PositionMatches(
            found,
            MatchListing.Of(rows, request),
            opened is null ? null : Pair(found, opened.Subject, opened.Evaluation, current.Ground),
            current.Ground);
    }

    /// <summary>The candidates for one position, and the pair with one of them. Null when the position is not here.</summary>
    /// <param name="scope">The organisation.</param>
    /// <param name="position">The position.</param>
    /// <param name="request">Which rows.</param>
    /// <param name="open">The candidate to open the pair with; null for none.</param>
    /// <param name="whatIf">Weights to try; null for the organisation's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<CandidateMatches?> TopCandidatesAsync(
        TenantScope scope, PositionId position, MatchListRequest request, CandidateId? open, MatchWeights? whatIf, CancellationToken cancellationToken)
    {
        var current = await CurrentAsync(scope, whatIf, cancellationToken);
        if (!current.Cards.TryGetValue(position, out var found)) return null;
        var summaries = (await people.SummariesForMatchingAsync(scope, cancellationToken)).ToDictionary(summary => summary.Id);
        var rows = current.Index.EveryCandidate(position)
            .Where(hit => summaries.ContainsKey(hit.Candidate))
            .Select(hit => (Hit: hit, Summary: summaries[hit.Candidate], Offer: current.Index.OfferOf(hit.Candidate)!))
            .Select(each => new MatchRow<CandidateSummary>(
                each.Summary, each.Hit, Traits(each.Summary, each.Offer, current.Ground.Lists), each.Offer, found.Position, current.Ground))
            .ToList();
        var list = MatchListing.Of(rows, request);
        var opened = rows.FirstOrDefault(row => row.Subject.Id == open);
        var shown = list.Rows.Select(row => row.Subject.Id).Concat(opened is null ? [] : [opened.Subject.Id]).Distinct();
        var inFull = (await people.ForMatchingAsync(scope, shown, cancellationToken)).ToDictionary(person => person.Offer.Id);
        return new CandidateMatches(
            found,
            list.About(summary => inFull.GetValueOrDefault(summary.Id)),
            opened is not null && inFull.TryGetValue(opened.Subject.Id, out var person) ? Pair(person, found, opened.Evaluation, current.Ground) : null,
            current.Ground);
    }

    /// <summary>One pair. Null when either is not here, takes no part, or the candidate holds the position already.</summary>
    public async Task<MatchedPair?> PairAsync(TenantScope scope, CandidateId candidate, PositionId position, CancellationToken cancellationToken)
    {
        if (await people.FindForMatchingAsync(scope, candidate, cancellationToken) is not { } person
            || await positions.FindAsync(scope, position, cancellationToken) is not { } card
            || card.Position.Holder == candidate) return null;
        var ground = await grounds.ForAsync(scope, cancellationToken);
        return Pair(person, card, Evaluate(person.Offer, card.Position, ground), ground);
    }

    private async Task<OrganisationIndex> CurrentAsync(TenantScope scope, MatchWeights? whatIf, CancellationToken cancellationToken)
    {
        var current = await indexes.CurrentAsync(scope, cancellationToken);
        return whatIf is null ? current : current.Weighing(whatIf);
    }

    private static Evaluation Evaluate(Offer offer, Position position, MatchingGround ground) =>
        Matcher.Evaluate(offer, position, ground.Weights, ground.Rules);

    private static MatchedPair Pair(Candidate candidate, PositionCard card, Evaluation evaluation, MatchingGround ground) =>
        new(candidate, card, evaluation, MatchRecord.Of(evaluation, MatchFingerprint.Of(candidate.Offer, card.Position, ground.Weights, ground.Rules)));

    private static MatchTraits Traits(PositionCard card, CodeLists lists) => new()
    {
        Id = card.Position.Id.Value,
        Functions = [card.Position.Function],
        Subjects = card.Position.Subject is { } subject ? [subject] : [],
        Sectors = [card.Position.Sector],
        Town = card.Town,
        Location = card.Position.Location,
        LocationName = card.LocationName,
        Start = card.Position.Period.Start,
        Hours = card.Position.Hours.Maximum,
        IsPossibility = card.Position.State == PositionState.Possibility,
        Text = PositionText.Of(card, lists),
    };

    private static MatchTraits Traits(CandidateSummary candidate, Offer offer, CodeLists lists) => new()
    {
        Id = candidate.Id.Value,
        Functions = offer.Functions,
        Subjects = offer.Subjects,
        Sectors = offer.Sectors,
        Town = candidate.HomeTown,
        Start = offer.AvailableFrom,
        Hours = offer.Hours.Maximum,
        Text = CodeNames.Searchable(lists, [candidate.Name, candidate.HomeTown], offer.Functions, offer.Subjects),
    };
}
