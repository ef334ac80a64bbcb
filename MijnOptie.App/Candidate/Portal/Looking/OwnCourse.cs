using System.Globalization;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Disclosures;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// Who looked at the data and what the person did with it, newest first, in full sentences. Members of staff are told by their
/// organisation and not by name: who received the data is the organisation, and its staff have rights too.
/// </summary>
internal sealed class OwnCourse(CandidateCourse course, AuditLog audit, DisclosureLog disclosures, PositionReader positions, PeopleGate people, IStringLocalizer<PortalTexts> texts, Formats formats)
{
    public async Task<IReadOnlyList<TimelineItem>> OfAsync(PortalSession session, string? organisation, CancellationToken cancellationToken)
    {
        var looked = await LookedAsync(session, organisation, cancellationToken);
        var given = await GivenAsync(session, cancellationToken);
        var did = await DidAsync(session, cancellationToken);
        return [.. looked.Concat(given).Concat(did).OrderByDescending(e => e.At).Select(e => e.Item)];
    }

    /// <summary>What staff did with the data.</summary>
    public async Task<IReadOnlyList<(DateTimeOffset At, TimelineItem Item)>> LookedAsync(PortalSession session, string? organisation, CancellationToken cancellationToken)
    {
        var entries = await audit.AboutAsync(session.Scope, session.Offer.Candidate.Value, cancellationToken);
        var names = new Dictionary<Guid, string?>();
        foreach (var about in entries.Select(Other).OfType<Guid>().Distinct())
            names[about] = await positions.FindAsync(session.Scope, new PositionId(about), cancellationToken) is { } card ? texts["Audit.Position", card.Title, card.LocationName].Value : null;
        return [.. entries.Select(entry => (entry.At, new TimelineItem(Sentence(entry), formats.DateAndTime(entry.At))))];

        Guid? Other(AuditEntry entry) => entry.Subject == session.Offer.Candidate.Value ? entry.About : entry.Subject;

        string Sentence(AuditEntry entry)
        {
            var who = organisation ?? texts["Pool"].Value;
            if (Other(entry) is { } about && names[about] is { } position && texts[$"Audit.{entry.Act}.At", who, position] is { ResourceNotFound: false } precise) return precise;
            return texts[$"Audit.{entry.Act}", who] is { ResourceNotFound: false } sentence ? sentence : texts["Audit.Other", who];
        }
    }

    /// <summary>To whom the data was given.</summary>
    public async Task<IReadOnlyList<(DateTimeOffset At, TimelineItem Item)>> GivenAsync(PortalSession session, CancellationToken cancellationToken)
    {
        if (await people.FindForThePersonAsync(session.Scope, session.Offer.Candidate, cancellationToken) is not { } own) return [];
        var events = await course.OfAsync(session.Scope, session.Offer.Candidate, cancellationToken);
        var since = events.Select(e => e.At).Append(own.Candidate.EnteredAt).Min(); // the first that is known of this person here
        return [.. (await disclosures.AboutAsync(session.Scope, session.Offer.Candidate, since, cancellationToken)).Select(given => (given.At, new TimelineItem(Sentence(given), formats.DateAndTime(given.At))))];

        string Sentence(OwnDisclosure given) =>
            texts[given.IsCertain ? "Given" : "Given.Several", given.Recipient, given.Data, given.Purpose, given.Ground.Name().In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)];
    }

    /// <summary>What the person did.</summary>
    public async Task<IReadOnlyList<(DateTimeOffset At, TimelineItem Item)>> DidAsync(PortalSession session, CancellationToken cancellationToken) =>
    [
        .. (await course.OfAsync(session.Scope, session.Offer.Candidate, cancellationToken))
            .Select(e => (e.At, new TimelineItem(texts[$"Event.{e.Kind}"], formats.DateAndTime(e.At)))),
    ];
}
