using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Tests.Support;
using MijnOptie.Tests.Support.Smtp;

namespace MijnOptie.Tests.App.Mail;

public sealed class KilledSenderTests
{
    [Theory]
    [InlineData(7)]
    [InlineData(31)]
    public async Task Given_a_process_that_is_killed_while_it_sends_When_another_takes_over_Then_all_mail_arrives_and_at_most_one_twice_with_the_same_id(int killAt)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = new SmtpServerDouble();
        server.OnReceived = _ =>
        {
            if (server.Received.Count == killAt) reached.TrySetResult();
        };
        await using var outbox = await AnOutbox.ForAsync(server);
        await outbox.AddAsync(60);
        var settings = new Dictionary<string, string?>(server.Settings) { ["Mail:TimeoutSeconds"] = "1", ["Jobs:Enabled"] = "true" };

        await using (var first = await ChildApp.StartAsync(outbox.App.Database.ConnectionString, settings))
        {
            await reached.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            await first.KillAsync();
        }
        var waiting = (await outbox.RowsAsync()).Count(row => row.State == MailState.Waiting);
        Assert.InRange(waiting, 1, 60 - killAt + 1); // it was really in the middle
        await using (await ChildApp.StartAsync(outbox.App.Database.ConnectionString, settings))
        {
            await Until.TrueAsync(async () => (await outbox.RowsAsync()).TrueForAll(row => row.State == MailState.Sent));
        }

        Assert.Equal(60, server.Received.DistinctBy(mail => mail.MessageId).Count());
        Assert.InRange(server.Received.Count, 60, 61);
    }
}
