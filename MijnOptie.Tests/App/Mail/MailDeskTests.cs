using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MijnOptie.App.Administration.Jobs;
using MijnOptie.App.Administration.Post;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Tests.Support;
using MijnOptie.Tests.Support.Smtp;

namespace MijnOptie.Tests.App.Mail;

public sealed class MailDeskTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 9, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Given_a_bounce_When_an_administrator_looks_Then_it_tells_why_and_where_but_not_whom_or_what()
    {
        await using var server = Refusing();
        await using var outbox = await AnOutbox.ForAsync(server, new FakeTimeProvider(Now));
        await outbox.AddAsync(1);
        await outbox.DrainAsync();
        var view = await Desk(outbox).OverviewAsync(Cancel);

        var mail = Assert.Single(view.Stuck);
        Assert.Equal(("PasswordReset", "school.example", true, 550, "Smtp.Refused"), (mail.Kind, mail.Domain, mail.GivenUp, mail.ReplyCode, mail.Fault));
        Assert.Equal((0, 0, 1), (view.Waiting, view.SentToday, view.StuckCount));
        Assert.DoesNotContain("nr1", mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_mail_that_was_given_up_When_it_is_sent_again_Then_it_arrives_under_the_same_id()
    {
        await using var server = Refusing();
        await using var outbox = await AnOutbox.ForAsync(server, new FakeTimeProvider(Now));
        await outbox.AddAsync(1);
        await outbox.DrainAsync();
        var row = await outbox.RowAsync();
        server.Script = (_, _) => null;
        Assert.True((await Desk(outbox).ResendAsync(row.Id, Cancel)).IsSuccess);
        await outbox.DrainAsync();

        Assert.Equal($"<{row.MessageId}>", Assert.Single(server.Received).MessageId);
        Assert.Equal(MailState.Sent, (await outbox.RowAsync()).State);
        Assert.Equal("Mail.Gone", (await Desk(outbox).ResendAsync(row.Id, Cancel)).Error?.Code);
    }

    [Fact]
    public async Task Given_a_mail_with_a_dead_link_When_it_is_to_be_sent_again_Then_that_is_refused_and_it_can_be_dropped()
    {
        await using var server = Refusing();
        var time = new FakeTimeProvider(Now);
        await using var outbox = await AnOutbox.ForAsync(server, time);
        await outbox.AddAsync(AMail.To(AMail.Noor) with { UsefulUntil = Now.AddMinutes(30) });
        await outbox.DrainAsync();
        time.Advance(TimeSpan.FromHours(1));
        var id = (await outbox.RowAsync()).Id;

        Assert.Equal("Mail.TooLate", (await Desk(outbox).ResendAsync(id, Cancel)).Error?.Code);
        Assert.True((await Desk(outbox).DropAsync(id, Cancel)).IsSuccess);
        Assert.Equal((MailState.Dropped, null, null), ((await outbox.RowAsync()).State, (await outbox.RowAsync()).Body, (await outbox.RowAsync()).ToAddress));
        Assert.Empty((await Desk(outbox).OverviewAsync(Cancel)).Stuck);
    }

    [Fact]
    public async Task Given_nobody_who_is_an_administrator_When_a_desk_is_used_Then_it_refuses()
    {
        await using var app = await TestApp.BuildAsync();
        await using var scope = app.Scope();
        scope.ServiceProvider.GetRequiredService<CurrentStaff>().Use(MijnOptie.Tests.App.Shell.ShellApplication.Someone("HR"));
        var (post, jobs) = (scope.ServiceProvider.GetRequiredService<PostDesk>(), scope.ServiceProvider.GetRequiredService<JobDesk>());

        await Assert.ThrowsAsync<AccessRefusedException>(() => post.ShowAsync(Cancel));
        await Assert.ThrowsAsync<AccessRefusedException>(() => post.ResendAsync(Guid.NewGuid(), Cancel));
        await Assert.ThrowsAsync<AccessRefusedException>(() => post.DropAsync(Guid.NewGuid(), Cancel));
        await Assert.ThrowsAsync<AccessRefusedException>(() => jobs.ShowAsync(Cancel));
        await Assert.ThrowsAsync<AccessRefusedException>(() => jobs.RunAsync("draft-expiry", Cancel));
        await Assert.ThrowsAsync<AccessRefusedException>(() => jobs.ConfirmClockAsync(Cancel));
    }

    private static MailDesk Desk(AnOutbox outbox) => outbox.App.Services.GetRequiredService<MailDesk>();

    private static SmtpServerDouble Refusing() => new() { Script = (at, _) => at == SmtpMoment.Recipient ? new SmtpFault.Reply(550) : null };
}
