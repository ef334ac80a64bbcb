using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Candidates.Confirmation;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Candidates;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates;

/// <summary>A person who sends the form, from one browser.</summary>
internal sealed class AnIntake(TestApp app)
{
    private static readonly CancellationToken Never = CancellationToken.None;

    public DraftKey Key { get; } = DraftKey.Of(DraftKey.NewToken())!;

    /// <summary>Fills in a form and sends it.</summary>
    public static async Task<AnIntake> SentAsync(TestApp app, TenantScope? organisation = null, string? email = null)
    {
        var intake = new AnIntake(app);
        await intake.FillAsync(organisation, email);
        if (organisation is { } holder) await AdmitAsync(app, holder);
        return intake;
    }

    /// <summary>Fills in the form and sends it; the organisation has not admitted the person yet.</summary>
    public async Task FillAsync(TenantScope? organisation = null, string? email = null)
    {
        foreach (var (field, value) in AForm.Values) await WriteAsync(field, value);
        if (organisation is { } scope) await WriteAsync(IntakeFields.Organisation, scope.Organisation.ToString());
        if (email is not null) await WriteAsync(IntakeFields.Email, email);
        await SendAsync();
    }

    /// <summary>The organisation admits everyone who waits: these tests are about what the person does.</summary>
    public static async Task AdmitAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        await context.Candidates.ExecuteUpdateAsync(set => set.SetProperty(c => c.Admission, AdmissionState.Admitted), Never);
    }

    public async Task WriteAsync(IntakeField field, string? value) =>
        Assert.True((await app.Services.GetRequiredService<IntakeDrafts>().SaveAsync(Key, field, value, Never)).IsSuccess);

    public async Task SendAsync() => Assert.IsType<SubmitOutcome.Sent>(await app.Services.GetRequiredService<SubmitIntake>().HandleAsync(Key, "nl", Never));

    /// <summary>Follows the newest link that was mailed to confirm an address, to its end.</summary>
    public static async Task<ConfirmOutcome> ConfirmAsync(TestApp app, KeepOffer keep = KeepOffer.NotSaid) =>
        await ConfirmAsync(app, (await Mailbox.LastAsync(app, MailKind.EmailConfirmation)).Token, keep);

    public static Task<ConfirmOutcome> ConfirmAsync(TestApp app, string token, KeepOffer keep = KeepOffer.NotSaid) =>
        app.Services.GetRequiredService<ConfirmAddress>().HandleAsync(Secret.Parse(token), keep, Never);

    public static async Task<List<CandidateRow>> CandidatesAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.AsNoTracking().OrderBy(c => c.EnteredAt).ToListAsync();
    }
}
