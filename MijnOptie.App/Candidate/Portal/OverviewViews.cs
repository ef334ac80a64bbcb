using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>Gathers what the first page shows.</summary>
internal sealed class OverviewViews(
    PeopleGate people, OrganisationLists lists, OrganisationDirectory organisations, OwnMatches matches, OwnLines lines, OwnCourse course,
    IStringLocalizer<PortalTexts> texts, Formats formats, TimeProvider time)
{
    private const int NewestEvents = 4;
    private const int BestMatches = 3;

    /// <returns>Null when the offer is gone meanwhile.</returns>
    public async Task<OverviewView?> OfAsync(PortalSession session, string? organisation, CancellationToken cancellationToken)
    {
        if (await people.FindForThePersonAsync(session.Scope, session.Offer.Candidate, cancellationToken) is not { } own) return null;
        var now = time.GetUtcNow();
        var until = RetentionRule.OneYearAfterEntry.DueAfter(own.Candidate.EnteredAt);
        var contact = own.Candidate.Contact;
        return new OverviewView
        {
            Called = string.IsNullOrWhiteSpace(contact.FirstName) ? contact.Name : contact.FirstName,
            Until = until,
            PercentLeft = (int)Math.Clamp((until - now) * 100 / (until - own.Candidate.EnteredAt), 0, 100),
            IsPaused = own.IsPaused(now),
            IsMailStopped = own.MailStoppedAt is not null,
            States = States(own, now),
            Lines = lines.Of(own, await lists.ForAsync(session.Scope, cancellationToken), organisation),
            Matches = await matches.BestAsync(session, own, organisation, BestMatches, cancellationToken),
            Others = await OthersAsync(session, cancellationToken),
            Course = [.. (await course.OfAsync(session, organisation, cancellationToken)).Take(NewestEvents)],
        };
    }

    private List<StateLine> States(OwnRecord own, DateTimeOffset now)
    {
        var states = new List<StateLine>();
        if (own.Waiting is { } waiting) states.Add(new StateLine(texts[own.EmailConfirmedAt is null ? "State.Unconfirmed" : "State.NewAddress", waiting.Value], $"{PortalCookie.Path}/bevestigen", texts["State.Unconfirmed.Link"]));
        if (own.IsPaused(now)) states.Add(new StateLine(own.RestrictedUntil is { } until ? texts["Pause.On.Until", formats.Date(until)] : texts["Pause.On.Open"], $"{PortalCookie.Path}/pauze", texts["Pause.End"]));
        if (own.MailStoppedAt is { } since) states.Add(new StateLine(texts["State.NoMail", formats.Date(since)], $"{PortalCookie.Path}/mail", texts["Mail.Resume"]));
        return states;
    }

    private async Task<IReadOnlyList<(Guid Id, string Name)>> OthersAsync(PortalSession session, CancellationToken cancellationToken)
    {
        var others = new List<(Guid, string)>();
        foreach (var other in session.Others)
            others.Add((other.Candidate.Value, (await organisations.FindAsync(other.Organisation, cancellationToken))?.Name ?? texts["Pool"]));
        return others;
    }
}
