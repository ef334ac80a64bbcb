using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>One person filling in the form in one circuit: what is in it, what is wrong with it, and what is kept of it.</summary>
internal sealed class IntakeSession(DraftKey key, IntakeDrafts drafts, IntakeWorld world, SharedChoices shared, IntakeWords words)
{
    private readonly HashSet<IntakeField> unkept = [];
    private readonly Dictionary<(IntakeField, int), string> errors = [];

    public IntakeForm Form { get; private set; } = new();

    public IntakeSurroundings Around { get; private set; } = null!;

    public IntakeChoices Choices { get; private set; } = null!;

    public SentOffer? Sent { get; private set; }

    /// <summary>When a field was last kept; null when nothing was yet.</summary>
    public DateTimeOffset? KeptAt { get; private set; }

    /// <summary>Why what was last filled in is not kept; null when all is kept.</summary>
    public Error? KeepingProblem { get; private set; }

    /// <summary>What is kept, or is not, has changed.</summary>
    public event Action? KeepingChanged;

    /// <summary>An error of a field that is not the one being left has come or gone.</summary>
    public event Action? OtherErrorsChanged;

    /// <summary>Takes up the draft. Who comes by an organisation's invitation fills in for that one.</summary>
    public async Task StartAsync(OrganisationId? invitedBy, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(key, cancellationToken) is { } draft)
        {
            (Form, Sent, KeptAt) = (draft.Form, draft.Sent, draft.ChangedAt);
        }
        if (invitedBy?.ToString() is { } organisation && Form[IntakeFields.InvitedBy] != organisation)
        {
            Form[IntakeFields.Organisation] = Form[IntakeFields.InvitedBy] = organisation;
            unkept.UnionWith([IntakeFields.Organisation, IntakeFields.InvitedBy]);
        }
        await LookRoundAsync(cancellationToken);
    }

    /// <summary>The places to work, or how far around them, have changed.</summary>
    public event Action? ReachChanged;

    public void ReachMayHaveChanged() => ReachChanged?.Invoke();

    /// <summary>The error to show at a row of a field; null when there is none to show.</summary>
    public string? ErrorOf(IntakeField field, int row = 0) => errors.GetValueOrDefault((field, row));

    /// <summary>Takes what a person left a field with: judges it, keeps it, and gives the error to show at the row.</summary>
    public async Task<string?> LeaveAsync(IntakeField field, string? value, int row = 0)
    {
        Form[field] = value;
        if (field == IntakeFields.Organisation) await LookRoundAsync(CancellationToken.None);
        Judge(field);
        JudgeOthers(field);
        unkept.Add(field);
        await KeepAsync();
        return ErrorOf(field, row);
    }

    /// <summary>Judges fields as if they were all left, and gives what is wrong.</summary>
    public IReadOnlyList<FieldProblem> JudgeAll(IEnumerable<IntakeField> fields)
    {
        FieldProblem[] problems = [.. fields.SelectMany(Judge)];
        OtherErrorsChanged?.Invoke();
        return problems;
    }

    /// <summary>Shows problems that were found elsewhere.</summary>
    public void Show(IReadOnlyList<FieldProblem> problems)
    {
        errors.Clear();
        foreach (var problem in problems) errors[(problem.Field, problem.Row)] = words.Of(problem.Error);
        OtherErrorsChanged?.Invoke();
    }

    /// <summary>Keeps what could not be kept before.</summary>
    /// <returns>Whether all is kept now.</returns>
    public async Task<bool> KeepAsync()
    {
        try
        {
            KeepingProblem = null;
            foreach (var field in unkept.ToList())
            {
                if ((await drafts.SaveAsync(key, field, Form[field], CancellationToken.None)).TryGet(out var at, out var refusal))
                {
                    unkept.Remove(field);
                    KeptAt = at;
                }
                else if (refusal.Code.StartsWith("Draft.", StringComparison.Ordinal))
                {
                    KeepingProblem = refusal;
                }
                else
                {
                    errors[(field, 0)] = words.Of(refusal);
                    KeepingProblem = new Error("Draft.FieldRefused");
                }
            }
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or TimeoutException)
        {
            KeepingProblem = new Error("Draft.Unavailable");
        }
        KeepingChanged?.Invoke();
        return unkept.Count == 0;
    }

    private IReadOnlyList<FieldProblem> Judge(IntakeField field)
    {
        var problems = IntakeReader.Check(field, Form, Around);
        foreach (var at in errors.Keys.Where(at => at.Item1 == field).ToList()) errors.Remove(at);
        foreach (var problem in problems) errors[(field, problem.Row)] = words.Of(problem.Error);
        return problems;
    }

    // The maximum is judged against the minimum, the base location and the hours now against there being none.
    private void JudgeOthers(IntakeField left)
    {
        IntakeField[] others = left.Name switch
        {
            nameof(IntakeFields.MinimumHours) => [IntakeFields.MaximumHours],
            nameof(IntakeFields.Organisation) or nameof(IntakeFields.NoBaseLocation) => [IntakeFields.BaseLocation],
            _ => [],
        };
        foreach (var other in others.Where(o => Form[o] is not null || ErrorOf(o) is not null))
        {
            var before = ErrorOf(other);
            Judge(other);
            if (ErrorOf(other) != before) OtherErrorsChanged?.Invoke();
        }
    }

    private async Task LookRoundAsync(CancellationToken cancellationToken)
    {
        Around = await world.AroundAsync(Form[IntakeFields.Organisation], cancellationToken);
        Choices = shared.Of(Around.Lists);
    }
}
