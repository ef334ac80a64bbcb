using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Portal;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Candidates.Portal;

/// <summary>A person with an offer who sees to the own data.</summary>
internal static class APortal
{
    public const string Email = "noor@voorbeeld.nl";
    private static readonly CancellationToken Never = CancellationToken.None;

    public static FakeTimeProvider Clock() => new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };

    public static async Task<TestApp> BuildAsync(TimeProvider clock)
    {
        var app = await TestApp.BuildAsync(builder => builder.Services.AddSingleton(clock));
        await app.Services.GetRequiredService<OrganisationDirectory>().EnsurePoolAsync(Never);
        return app;
    }

    /// <summary>An organisation that holds a confirmed offer of the person.</summary>
    public static async Task<TenantScope> HolderAsync(TestApp app, string slug, string name, string email = Email)
    {
        var scope = await AnOrganisation.InAsync(app, slug, name);
        await AnIntake.SentAsync(app, scope, email);
        await AnIntake.ConfirmAsync(app);
        await AnIntake.AdmitAsync(app, scope);
        return scope;
    }

    /// <summary>Asks for a link and gives what is in it.</summary>
    public static async Task<Secret> LinkAsync(TestApp app, string email = Email)
    {
        Assert.True((await app.Services.GetRequiredService<AskLink>().HandleAsync(email, "nl", Never)).IsSuccess);
        await app.Services.GetRequiredService<LinkRequests>().ServeAsync(Never);
        return Secret.Parse((await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Last(m => m.Body.Button is { } button && button.Address.AbsolutePath.Contains("/link/", StringComparison.Ordinal)).Token)!;
    }

    public static async Task<PortalSession> OpenAsync(TestApp app, TenantScope at, string email = Email)
    {
        var secret = await Sessions(app).OpenAsync(await LinkAsync(app, email), (await RowAsync(app, at, email)).Offer(at), Never);
        return (await Sessions(app).FindAsync(secret, Never))!;
    }

    /// <summary>A session as a link opens one.</summary>
    public static async Task<Secret> SessionAsync(TestApp app, TenantScope at, Guid candidate)
    {
        var (secret, now) = (Secret.New(), app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        context.PortalSessions.Add(new PortalSessionRow
        {
            Id = Guid.NewGuid(),
            TokenHash = secret.Hash,
            OrganisationId = at.Organisation.Value,
            CandidateId = candidate,
            IsShown = true,
            StartedAt = now,
            ExpiresAt = now + PortalSessions.Life,
        });
        await context.SaveChangesAsync(Never);
        return secret;
    }

    public static async Task<bool> IsThereAsync(TestApp app, TenantScope at, Guid candidate)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(at);
        return await context.Candidates.AnyAsync(c => c.Id == candidate, Never);
    }

    public static PortalSessions Sessions(TestApp app) => app.Services.GetRequiredService<PortalSessions>();

    public static PortalCodes Codes(TestApp app) => app.Services.GetRequiredService<PortalCodes>();

    /// <summary>Asks for a code and reads it from the mail.</summary>
    public static async Task<string> CodeAsync(TestApp app, PortalSession session, PortalAct act)
    {
        Assert.True((await Codes(app).AskAsync(session, act, Never)).IsSuccess);
        return (await Mailbox.LastAsync(app, MailKind.CandidateAccess)).Body.Paragraphs[1];
    }

    public static async Task<CandidateRow> RowAsync(TestApp app, TenantScope at, string email = Email)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(at);
        return await context.Candidates.AsNoTracking().Include(c => c.Places).Include(c => c.Functions).SingleAsync(c => c.EmailKey == email);
    }

    public static async Task<IReadOnlyList<CandidateEventKind>> CourseAsync(TestApp app, PortalSession session) =>
        [.. (await app.Services.GetRequiredService<CandidateCourse>().OfAsync(session.Scope, session.Offer.Candidate, Never)).Select(e => e.Kind)];

    private static CandidateId Offer(this CandidateRow row, TenantScope at)
    {
        Assert.Equal(at.Organisation.Value, row.TenantId);
        return new CandidateId(row.Id);
    }
}
