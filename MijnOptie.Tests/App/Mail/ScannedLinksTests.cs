using System.Data;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Candidates.Freshness;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.SigningIn;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Candidates;
using MijnOptie.Tests.App.Candidates.Portal;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Mail;

/// <summary>Programs that guard a mailbox open every link in a mail before its reader does.</summary>
public sealed class ScannedLinksTests
{
    /// <summary>Kinds of mail with a link in them that acts, or that lets one act.</summary>
    private static readonly MailKind[] Acting =
    [
        MailKind.EmailConfirmation, MailKind.CandidateAccess, MailKind.FreshnessCheck, MailKind.DeletionReminder,
        MailKind.AccountInvitation, MailKind.PasswordReset, MailKind.Digest,
    ];

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Promise", "P33")]
    public async Task Given_every_mail_with_a_link_When_a_scanner_opens_all_links_twice_Then_nothing_is_changed()
    {
        await using var app = await TestApp.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(time));
        await MailEverythingAsync(app);
        var links = await LinksAsync(app);
        Assert.Equal(Acting.Order(), links.Select(link => link.Kind).Where(Acting.Contains).Distinct().Order());
        var before = await RowsAsync(app);

        foreach (var (_, link) in links)
        {
            using var scanner = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = app.Address };
            for (var round = 0; round < 2; round++)
            {
                using var head = new HttpRequestMessage(HttpMethod.Head, link);
                using var looked = await scanner.SendAsync(head, Cancel);
                using var read = await scanner.GetAsync(link, Cancel);
                Assert.True((int)looked.StatusCode < 500 && read.StatusCode == HttpStatusCode.OK, $"{read.RequestMessage!.RequestUri!.AbsolutePath}: {read.StatusCode}");
            }
        }

        Assert.Equal(before, await RowsAsync(app));

        // It would have been seen: what a reader presses does change something.
        var stop = links.First(link => link.Kind == MailKind.Digest && link.Path.StartsWith(DigestLinks.StopPage, StringComparison.Ordinal)).Path;
        using var reader = new HttpClient { BaseAddress = app.Address };
        using var pressed = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        Assert.True((await reader.PostAsync(stop, pressed, Cancel)).IsSuccessStatusCode);
        Assert.NotEqual(before, await RowsAsync(app));
    }

    private async Task MailEverythingAsync(TestApp app)
    {
        await app.Services.GetRequiredService<OrganisationDirectory>().EnsurePoolAsync(Cancel);
        var scope = await AnOrganisation.InAsync(app, "denk");
        var hr = await AStaffAccount.EnrolledAsync(app, "hr", Roles.Hr, scope);
        await ReminderAsync(app, scope, "oud@voorbeeld.nl", 60);
        await ReminderAsync(app, scope, "ouder@voorbeeld.nl", 335);
        await new AnIntake(app).FillAsync(scope, "nieuw@voorbeeld.nl");
        await APortal.LinkAsync(app, "oud@voorbeeld.nl");
        await app.Services.GetRequiredService<AccountInviting>().InviteAsync(
            new AccountReach(hr.Id, scope.Organisation),
            new NewAccount("Bo Voorbeeld", EmailAddress.Parse("bo@voorbeeld.nl").Value, scope.Organisation, [Roles.Hr]),
            Cancel);
        await using var services = app.Scope();
        await services.ServiceProvider.GetRequiredService<PasswordResets>().MailAsync(hr.Email, Cancel);
        await services.ServiceProvider.GetRequiredService<SendDigests>().RunAsync(Cancel);
    }

    private async Task ReminderAsync(TestApp app, TenantScope scope, string email, int days)
    {
        await new AnIntake(app).FillAsync(scope, email);
        await AnIntake.ConfirmAsync(app);
        await using (var context = app.Services.GetRequiredService<DataContexts>().Open(scope))
            await context.Candidates.Where(c => c.EmailKey == email).ExecuteUpdateAsync(set => set.SetProperty(c => c.EnteredAt, time.GetUtcNow().AddDays(-days)), Cancel);
        await using var services = app.Scope();
        await services.ServiceProvider.GetRequiredService<SendReminders>().RunAsync(Cancel);
    }

    private static async Task<IReadOnlyList<(MailKind Kind, string Path)>> LinksAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var rows = await context.OutboxMails.AsNoTracking().Where(m => m.Body != null).ToListAsync(Cancel);
        return
        [
            .. from row in rows
               let body = JsonSerializer.Deserialize<MailBody>(row.Body!)!
               from address in new[] { body.Button?.Address, body.Second?.Address, row.Unsubscribe is { } stop ? new Uri(stop) : null }
                   .Concat((body.List.IsDefault ? [] : body.List).Select(line => (Uri?)line.Address))
               where address is not null
               select (Enum.Parse<MailKind>(row.Kind), address.PathAndQuery),
        ];
    }

    /// <summary>Everything in the database, row by row. That a browser of a scanner was seen is no change of anything.</summary>
    private static async Task<IReadOnlyList<string>> RowsAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var connection = context.Database.GetDbConnection();
        if (connection.State != ConnectionState.Open) await connection.OpenAsync(Cancel);
        var rows = new List<string>();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync(Cancel);
            while (await reader.ReadAsync(Cancel))
                rows.Add($"{table}: {string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture)))}");
        }
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
