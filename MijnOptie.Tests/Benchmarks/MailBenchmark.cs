using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using MijnOptie.Tests.Support.Smtp;

namespace MijnOptie.Tests.Benchmarks;

/// <summary>
/// Mail: whether sending in an offer feels anything of a mail server that does not work, whether two instances drain ten
/// thousand mails without one lost or doubled, and what is left after processes are killed.
/// </summary>
internal static class MailBenchmark
{
    private const int Offers = 60;
    private const int AtOnce = 4;
    private const int Queued = 10_000;
    private const int SenderKills = 10;
    private const int IntakeKilled = 50;

    public static async Task RunAsync()
    {
        await using var working = await SiteAsync(new SmtpServerDouble());
        await using var stalling = await SiteAsync(new SmtpServerDouble { Script = (_, _) => new SmtpFault.Stall() });
        await using var refusing = await SiteAsync(new SmtpServerDouble { Script = (at, _) => at == SmtpMoment.Recipient ? new SmtpFault.Reply(550) : null });
        await using var down = await SiteAsync(null);
        foreach (var (name, site) in new[] { ("down", down), ("stalling", stalling), ("refusing", refusing) })
            await Comparison.RunAsync($"mail.intake-p95-server-{name}", "<=1.2", () => NinetyFifthAsync(site), () => NinetyFifthAsync(working), (own, other) => own / other);
        await DrainAsync();
        await KillSendersAsync();
        var (acknowledged, missing) = await IntakeKills.RunAsync(IntakeKilled);
        Console.WriteLine($"  {IntakeKilled} kills while {acknowledged} offers were acknowledged");
        Comparison.Print("mail.acknowledged-offers-lost-in-50-kills", missing, "<=0");
    }

    private static async Task<Site> SiteAsync(SmtpServerDouble? server)
    {
        var settings = server?.Settings ?? new Dictionary<string, string?> { ["Mail:Host"] = "127.0.0.1", ["Mail:Port"] = $"{ClosedPort()}", ["Mail:Security"] = "None" };
        return new Site(server, await TestApp.StartAsync(builder =>
        {
            foreach (var (key, value) in settings) builder.Configuration[key] = value;
            builder.Configuration["Jobs:Enabled"] = "true";
        }));
    }

    // Milliseconds within which 95 of 100 offers are acknowledged.
    private static async Task<double> NinetyFifthAsync(Site site)
    {
        var keys = new List<DraftKey>();
        for (var i = 0; i < Offers; i++) keys.Add(await IntakeLoad.FillAsync(site.App.Services));
        var waits = new double[Offers];
        await Parallel.ForAsync(0, Offers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) =>
        {
            var watch = Stopwatch.StartNew();
            if (await IntakeLoad.SendAsync(site.App.Services, keys[i]) is not SubmitOutcome.Sent) throw new InvalidOperationException("An offer was not taken.");
            waits[i] = watch.Elapsed.TotalMilliseconds;
        });
        return waits.Order().ElementAt((int)(Offers * 0.95) - 1);
    }

    private static async Task DrainAsync()
    {
        await using var server = new SmtpServerDouble();
        await using var app = await QueueAsync(Queued);
        var watch = Stopwatch.StartNew();
        var settings = Instance(server);
        await using var one = await ChildApp.StartAsync(app.Database.ConnectionString, settings);
        await using var two = await ChildApp.StartAsync(app.Database.ConnectionString, settings);
        await SentAsync(app);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Queued} mails by two instances in {watch.Elapsed.TotalSeconds:F0} s, their start included"));
        Comparison.Print("mail.lost-of-10000", Queued - server.Received.DistinctBy(mail => mail.MessageId).Count(), "<=0");
        Comparison.Print("mail.doubled-of-10000", server.Received.Count - server.Received.DistinctBy(mail => mail.MessageId).Count(), "<=0");
    }

    private static async Task KillSendersAsync()
    {
        var (lost, most) = (0, 0);
        for (var kill = 0; kill < SenderKills; kill++)
        {
            await using var server = new SmtpServerDouble();
            await using var app = await QueueAsync(100);
            var settings = Instance(server);
            await using (var killed = await ChildApp.StartAsync(app.Database.ConnectionString, settings))
            {
                while (server.Received.Count < 5 + (kill * 7)) await Task.Yield();
                await killed.KillAsync();
            }
            await using (await ChildApp.StartAsync(app.Database.ConnectionString, settings)) await SentAsync(app);
            var once = server.Received.DistinctBy(mail => mail.MessageId).Count();
            (lost, most) = (lost + 100 - once, Math.Max(most, server.Received.Count - once));
        }
        Comparison.Print($"mail.lost-in-{SenderKills}-kills", lost, "<=0");
        Comparison.Print("mail.most-repeated-after-a-kill", most, "<=1");
    }

    private static Dictionary<string, string?> Instance(SmtpServerDouble server) =>
        new(server.Settings) { ["Jobs:Enabled"] = "true", ["Mail:TimeoutSeconds"] = "2", ["Mail:MaximumPerHour"] = "1000000" };

    private static async Task<TestApp> QueueAsync(int count)
    {
        var app = await TestApp.BuildAsync();
        var outbox = app.Services.GetRequiredService<Outbox>();
        foreach (var some in Enumerable.Range(0, count).Chunk(500))
        {
            await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
            foreach (var number in some) outbox.Add(context, MijnOptie.Tests.App.Mail.AMail.To(EmailAddress.Parse($"nr{number}@school.example").Value));
            await context.SaveChangesAsync();
        }
        return app;
    }

    private static async Task SentAsync(TestApp app)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (await timer.WaitForNextTickAsync())
        {
            await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
            if (!await context.OutboxMails.AnyAsync(mail => mail.State == MailState.Waiting)) return;
        }
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record Site(SmtpServerDouble? Server, TestApp App) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await App.DisposeAsync();
            if (Server is not null) await Server.DisposeAsync();
        }
    }
}
