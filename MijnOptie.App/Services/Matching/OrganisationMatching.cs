using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>
/// The matching inside one organisation: its people, read through the gate, against its positions. Every operation reads
/// what it needs once and keeps nothing. All evaluating happens in here, so that a faster way can take its place.
/// </summary>
internal sealed class OrganisationMatching(PeopleGate people, PositionReader positions, MatchingGrounds grounds)
{
    /// <summary>The positions for one candidate, and the pair with one of them. Null when the candidate is not here, or takes no part.</summary>
    public async Task<PositionMatches?> TopPositionsAsync(
        TenantScope scope, CandidateId candidate, MatchListRequest request, PositionId? open, CancellationToken cancellationToken)
    {
        if (await people.FindForMatchingAsync(scope, candidate, cancellationToken) is not { } found) return null;
        var ground = await grounds.ForAsync(scope, cancellationToken);
        var all = await positions.AllAsync(scope, cancellationToken);
        var rows = all
            .Where(card => card.Position.Holder != candidate) // what someone holds already is no option
            .Select(card => new MatchRow<PositionCard>(card, Evaluate(found.Offer, card.Position, ground), Traits(card, ground.Lists)))
            .ToList();
        var opened = rows.FirstOrDefault(row => row.Subject.Position.Id == open);
        return new PositionMatches(
            found,
            MatchListing.Of(rows, request),
            opened is null ? null : Pair(found, opened.Subject, opened.Evaluation, ground),
            ground);
    }

    /// <summary>The candidates for one position, and the pair with one of them. Null when the position is not here.</summary>
    public async Task<CandidateMatches?> TopCandidatesAsync(
        TenantScope scope, PositionId position, MatchListRequest request, CandidateId? open, CancellationToken cancellationToken)
    {
        if (await positions.FindAsync(scope, position, cancellationToken) is not { } found) return null;
        var ground = await grounds.ForAsync(scope, cancellationToken);
        var all = await people.ForMatchingAsync(scope, cancellationToken);
        var rows = all
            .Where(candidate => candidate.Offer.Id != found.Position.Holder)
            .Select(candidate => new MatchRow<Candidate>(candidate, Evaluate(candidate.Offer, found.Position, ground), Traits(candidate, ground.Lists)))
            .ToList();
        var opened = rows.FirstOrDefault(row => row.Subject.Offer.Id == open);
        return new CandidateMatches(
            found,
            MatchListing.Of(rows, request),
            opened is null ? null : Pair(opened.Subject, found, opened.Evaluation, ground),
            ground);
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

    private static Evaluation Evaluate(Offer offer, Position position, MatchingGround ground) =>
        Matcher.Evaluate(offer, position, ground.Weights, ground.Rules);

    private static MatchedPair Pair(Candidate candidate, PositionCard card, Evaluation evaluation, MatchingGround ground) =>
        new(candidate, card, evaluation, MatchFingerprint.Of(candidate.Offer, card.Position, ground.Weights, ground.Rules));

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

    private static MatchTraits Traits(Candidate candidate, CodeLists lists) => new()
    {
        Id = candidate.Offer.Id.Value,
        Functions = candidate.Offer.Functions,
        Subjects = candidate.Offer.Subjects,
        Sectors = candidate.Offer.Sectors,
        Town = candidate.HomeTown.Name,
        Start = candidate.Offer.AvailableFrom,
        Hours = candidate.Offer.Hours.Maximum,
        Text = CodeNames.Searchable(lists, [candidate.Contact.Name, candidate.HomeTown.Name], candidate.Offer.Functions, candidate.Offer.Subjects),
    };
}
