using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.Support.Smtp;

namespace MijnOptie.Tests.App.Mail;

public sealed class SendingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Given_a_mail_When_it_is_sent_Then_it_arrives_once_and_what_it_said_is_erased()
    {
        await using var server = new SmtpServerDouble();
        await using var outbox = await AnOutbox.ForAsync(server);
        await outbox.AddAsync(1);
        Assert.True(await outbox.DrainAsync());
        Assert.True(await outbox.DrainAsync());

        var mail = Assert.Single(server.Received);
        var row = await outbox.RowAsync();
        Assert.Equal("nr1@school.example", mail.Recipient);
        Assert.Equal($"<{row.MessageId}>", mail.MessageId);
        Assert.Equal(MailState.Sent, row.State);
        Assert.Equal((null, null, null, null), (row.ToAddress, row.Subject, row.Body, row.LeaseId));
        Assert.NotNull(row.EndedAt);
    }

    [Theory]
    [InlineData(SmtpMoment.Recipient, 550, "Failed")]
    [InlineData(SmtpMoment.Content, 554, "Failed")]
    [InlineData(SmtpMoment.Recipient, 450, "Waiting")]
    [InlineData(SmtpMoment.Data, 451, "Waiting")]
    [InlineData(SmtpMoment.Content, 452, "Waiting")]
    public async Task Given_a_server_that_refuses_one_mail_When_sending_Then_that_is_recorded_and_the_others_go(SmtpMoment moment, int code, string expected)
    {
        await using var server = new SmtpServerDouble
        {
            Script = (at, recipient) => at == moment && recipient == "nr2@school.example" ? new SmtpFault.Reply(code) : null,
        };
        await using var outbox = await AnOutbox.ForAsync(server, new FakeTimeProvider(Now));
        await outbox.AddAsync(3);
        Assert.True(await outbox.DrainAsync());

        Assert.Equal(["nr1@school.example", "nr3@school.example"], server.Received.Select(m => m.Recipient).Order());
        var row = Assert.Single(await outbox.RowsAsync(), row => row.ToAddress is not null);
        Assert.Equal((expected, code, 1), (row.State.ToString(), row.ReplyCode, row.Attempts));
        Assert.NotNull(row.Body); // to be sent again: by itself, or by an administrator
        Assert.Null(row.LeaseId);
        if (row.State == MailState.Waiting) Assert.InRange(row.DueAt, Now.AddSeconds(48), Now.AddSeconds(72));
    }

    [Theory]
    [InlineData(SmtpMoment.Greeting, 421)]
    [InlineData(SmtpMoment.Greeting, 554)]
    [InlineData(SmtpMoment.Sender, 553)]
    [InlineData(SmtpMoment.Sender, 451)]
    public async Task Given_a_server_that_refuses_us_When_sending_Then_no_mail_is_blamed(SmtpMoment moment, int code)
    {
        await using var server = new SmtpServerDouble { Script = (at, _) => at == moment ? new SmtpFault.Reply(code) : null };
        await using var outbox = await AnOutbox.ForAsync(server);
        await outbox.AddAsync(2);

        Assert.False(await outbox.DrainAsync());
        Assert.All(await outbox.RowsAsync(), row => Assert.Equal((MailState.Waiting, 0, null), (row.State, row.Attempts, row.LeaseId)));
        server.Script = (_, _) => null;
        Assert.True(await outbox.DrainAsync());
        Assert.Equal(2, server.Received.Count);
    }

    [Fact]
    public async Task Given_no_server_at_all_When_sending_Then_mail_waits()
    {
        int port;
        await using (var gone = new SmtpServerDouble()) port = gone.Port;
        await using var outbox = await AnOutbox.ForAsync(null, null, ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{port}"), ("Mail:Security", "None"));
        await outbox.AddAsync(1);

        Assert.False(await outbox.DrainAsync());
        Assert.Equal((MailState.Waiting, 0), ((await outbox.RowAsync()).State, (await outbox.RowAsync()).Attempts));
    }

    [Theory]
    [InlineData(SmtpMoment.Greeting)]
    [InlineData(SmtpMoment.Content)]
    public async Task Given_a_server_that_stalls_When_sending_Then_it_is_left_after_a_while(SmtpMoment moment)
    {
        await using var server = new SmtpServerDouble { Script = (at, _) => at == moment ? new SmtpFault.Stall() : null };
        await using var outbox = await AnOutbox.ForAsync(server, null, ("Mail:TimeoutSeconds", "1"));
        await outbox.AddAsync(1);
        var drained = await outbox.DrainAsync();

        var row = await outbox.RowAsync();
        Assert.Equal(MailState.Waiting, row.State);
        Assert.Equal(moment == SmtpMoment.Greeting ? (false, 0, null) : (true, 1, "Smtp.Stalled"), (drained, row.Attempts, row.Fault));
    }

    [Fact]
    public async Task Given_a_line_that_drops_once_the_mail_is_there_When_it_is_sent_again_Then_it_has_the_same_id_and_the_others_go_once()
    {
        var drops = 1;
        await using var server = new SmtpServerDouble
        {
            Script = (at, recipient) => at == SmtpMoment.Content && recipient == "nr2@school.example" && Interlocked.Decrement(ref drops) >= 0 ? new SmtpFault.Drop() : null,
        };
        var time = new FakeTimeProvider(Now);
        await using var outbox = await AnOutbox.ForAsync(server, time);
        await outbox.AddAsync(3);
        await outbox.DrainAsync();
        Assert.Equal(3, server.Received.Count); // it has the second as well, but nobody knows
        time.Advance(TimeSpan.FromMinutes(2));
        await outbox.DrainAsync();

        Assert.Equal(4, server.Received.Count);
        Assert.Equal(3, server.Received.DistinctBy(m => m.MessageId).Count());
        Assert.All(await outbox.RowsAsync(), row => Assert.Equal(MailState.Sent, row.State));
    }

    [Fact]
    public async Task Given_a_server_that_never_takes_it_When_offered_often_enough_Then_it_is_given_up()
    {
        await using var server = new SmtpServerDouble { Script = (at, _) => at == SmtpMoment.Recipient ? new SmtpFault.Reply(450) : null };
        var time = new FakeTimeProvider(Now);
        await using var outbox = await AnOutbox.ForAsync(server, time, ("Mail:MaximumAttempts", "4"));
        await outbox.AddAsync(1);
        for (var i = 0; i < 10; i++)
        {
            await outbox.DrainAsync();
            time.Advance(TimeSpan.FromHours(7));
        }

        var row = await outbox.RowAsync();
        Assert.Equal((MailState.Failed, 4, 450), (row.State, row.Attempts, row.ReplyCode));
    }

    [Fact]
    public async Task Given_a_mail_whose_link_is_dead_When_its_turn_comes_Then_it_is_dropped()
    {
        await using var server = new SmtpServerDouble();
        var time = new FakeTimeProvider(Now);
        await using var outbox = await AnOutbox.ForAsync(server, time);
        await outbox.AddAsync(AMail.To(AMail.Noor) with { UsefulUntil = Now.AddMinutes(30) });
        time.Advance(TimeSpan.FromMinutes(30));
        await outbox.DrainAsync();

        var row = await outbox.RowAsync();
        Assert.Empty(server.Received);
        Assert.Equal((MailState.Dropped, "Mail.TooLate", null, null), (row.State, row.Fault, row.Body, row.ToAddress));
    }

    [Fact]
    public async Task Given_a_most_per_hour_When_more_waits_Then_the_rest_waits_and_what_people_wait_for_goes_first()
    {
        await using var server = new SmtpServerDouble();
        var time = new FakeTimeProvider(Now);
        await using var outbox = await AnOutbox.ForAsync(server, time, ("Mail:MaximumPerHour", "10"));
        await outbox.AddAsync(12, MailKind.StatementChanged);
        await outbox.DrainAsync();
        Assert.Equal(8, server.Received.Count); // a fifth is kept free
        await outbox.AddAsync(1);
        await outbox.DrainAsync();
        Assert.Equal(9, server.Received.Count);
        time.Advance(TimeSpan.FromMinutes(61));
        await outbox.DrainAsync();

        Assert.Equal(13, server.Received.Count);
    }

    [Fact]
    public async Task Given_two_senders_When_they_drain_one_outbox_Then_each_mail_goes_once()
    {
        await using var server = new SmtpServerDouble();
        await using var outbox = await AnOutbox.ForAsync(server);
        await outbox.AddAsync(300);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(outbox.DrainAsync, TestContext.Current.CancellationToken)));
        await outbox.DrainAsync();

        Assert.Equal(300, server.Received.Count);
        Assert.Equal(300, server.Received.DistinctBy(m => m.MessageId).Count());
    }

    [Fact]
    public async Task Given_a_server_with_a_certificate_nobody_knows_When_sending_Then_neither_mail_nor_password_is_given()
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=elders.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Now.AddYears(-1), Now.AddYears(9));
        await using var server = new SmtpServerDouble { Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null) };
        await using var outbox = await AnOutbox.ForAsync(server, null, ("Mail:Security", "StartTls"), ("Mail:User", "site"), ("Mail:Password", "geheim"));
        await outbox.AddAsync(1);

        Assert.False(await outbox.DrainAsync());
        Assert.Empty(server.Received);
        Assert.Empty(server.SignIns);
    }

    [Fact]
    public async Task Given_a_server_that_cannot_encrypt_When_encryption_is_asked_Then_nothing_is_sent()
    {
        await using var server = new SmtpServerDouble();
        await using var outbox = await AnOutbox.ForAsync(server, null, ("Mail:Security", "StartTls"));
        await outbox.AddAsync(1);

        Assert.False(await outbox.DrainAsync());
        Assert.Empty(server.Received);
    }
}
