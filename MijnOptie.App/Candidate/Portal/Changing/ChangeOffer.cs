using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// Changes one part of the own offer (P31), by the very rules of the form it came from. What a person changes is from then on
/// the person's own: a file of the organisation no longer goes over it. The year of retention does not start anew by it.
/// </summary>
internal sealed class ChangeOffer(PeopleGate people, IntakeWorld world, OwnOffer own)
{
    /// <summary>The offer as a form, with what its rules go by; null when it is gone.</summary>
    public async Task<(OwnRecord Own, IntakeForm Form, IntakeSurroundings Around)?> OpenAsync(PortalSession session, CancellationToken cancellationToken)
    {
        if (await people.FindForThePersonAsync(session.Scope, session.Offer.Candidate, cancellationToken) is not { } record) return null;
        var around = await world.AroundAsync(session.Offer.Organisation == OrganisationDirectory.Pool ? null : session.Offer.Organisation.ToString(), cancellationToken);
        return (record, FilledForm.Of(record.Candidate, around), around);
    }

    /// <summary>What is wrong with a part as it is typed now.</summary>
    public static IReadOnlyList<FieldProblem> Judge(OwnRecord record, IntakeForm before, IntakeForm form, IntakeStep step, IntakeSurroundings around) =>
        new ChangedPart(record.Candidate, before, form, step, around).Problems;

    /// <summary>Stores a part.</summary>
    /// <returns>What is wrong with it; empty when it is stored.</returns>
    public async Task<IReadOnlyList<FieldProblem>> HandleAsync(
        PortalSession session, OwnRecord record, IntakeForm before, IntakeForm form, IntakeStep step, IntakeSurroundings around, CancellationToken cancellationToken)
    {
        if (Judge(record, before, form, step, around) is { Count: > 0 } problems) return problems;
        // Over what is stored at that moment: another part may have changed since this one was opened.
        var stored = await own.ChangeAsync(session, CandidateEventKind.Changed, row =>
        {
            if (new ChangedPart(CandidateMapping.Read(row), before, form, step, around).Candidate is { } changed) CandidateMapping.Write(changed, CandidateSource.Form, row);
        }, cancellationToken);
        return stored ? [] : [new FieldProblem(IntakeFields.Of(step).First(), new Error("Session.Gone"))];
    }
}
