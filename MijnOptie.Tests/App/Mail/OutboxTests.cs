using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Mail;

public sealed class OutboxTests : IAsyncLifetime
{
    private TestApp app = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private DataContexts Contexts => app.Services.GetRequiredService<DataContexts>();

    private Outbox Outbox => app.Services.GetRequiredService<Outbox>();

    public async ValueTask InitializeAsync() => app = await TestApp.BuildAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Given_a_cause_When_it_is_saved_Then_its_mail_waits()
    {
        await using var context = Contexts.OpenPlatform();
        Outbox.Add(context, AMail.To(AMail.Noor));
        Assert.Empty(await Stored());
        await context.SaveChangesAsync(Cancel);

        var mail = Assert.Single(await Stored());
        Assert.Equal(MailState.Waiting, mail.State);
        Assert.Equal("noor@denkbeeld.example", mail.ToAddress);
        Assert.Contains(AMail.Secret, mail.Body, StringComparison.Ordinal);
        Assert.Equal($"{mail.Id:N}@mijn-optie.example", mail.MessageId);
    }

    [Fact]
    public async Task Given_a_cause_When_its_transaction_is_rolled_back_Then_there_is_no_mail()
    {
        await using var context = Contexts.OpenPlatform();
        await using (var transaction = await context.Database.BeginTransactionAsync(Cancel))
        {
            Outbox.Add(context, AMail.To(AMail.Noor));
            await context.SaveChangesAsync(Cancel);
            await transaction.RollbackAsync(Cancel);
        }

        Assert.Empty(await Stored());
    }

    [Fact]
    public async Task Given_a_cause_that_mailed_When_it_mails_again_Then_that_is_refused()
    {
        var mail = AMail.To(AMail.Noor) with { DedupeKey = "cause 1" };
        await using (var context = Contexts.OpenPlatform())
        {
            Assert.False(await Outbox.HasAsync(context, "cause 1", Cancel));
            Outbox.Add(context, mail);
            await context.SaveChangesAsync(Cancel);
            Assert.True(await Outbox.HasAsync(context, "cause 1", Cancel));
        }
        await using var again = Contexts.OpenPlatform();
        Outbox.Add(again, mail);

        await Assert.ThrowsAsync<DbUpdateException>(() => again.SaveChangesAsync(Cancel));
        Assert.Single(await Stored());
    }

    [Fact]
    public async Task Given_two_mails_without_a_cause_to_compare_When_saved_Then_both_wait()
    {
        await using var context = Contexts.OpenPlatform();
        Outbox.Add(context, AMail.To(AMail.Noor));
        Outbox.Add(context, AMail.To(AMail.Noor));
        await context.SaveChangesAsync(Cancel);

        Assert.Equal(2, (await Stored()).Count);
    }

    [Fact]
    public void Given_a_mail_that_is_not_right_When_added_Then_the_refusal_tells_nothing_of_it()
    {
        using var context = Contexts.OpenPlatform();
        var right = AMail.To(AMail.Noor);
        OutgoingMail[] wrong =
        [
            right with { Subject = "" },
            right with { Subject = "geheim\r\nBcc: iedereen@example.org" },
            right with { Language = "de" },
            right with { Body = right.Body with { Paragraphs = [] } },
            right with { Body = right.Body with { Paragraphs = [new string('x', OutboxMailRow.MaximumBodyLength)] } },
            right with { Body = right.Body with { Button = new MailButton("Open", new Uri("/geheim", UriKind.Relative)) } },
            right with { Body = right.Body with { Button = new MailButton("Open", new Uri("javascript:geheim")) } },
        ];

        foreach (var mail in wrong)
        {
            var refusal = Assert.Throws<ArgumentException>(() => Outbox.Add(context, mail));
            Assert.DoesNotContain("geheim", refusal.Message, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("geheim", right.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", right.Body.ToString(), StringComparison.Ordinal);
        Assert.Empty(context.OutboxMails.Local);
    }

    private async Task<List<OutboxMailRow>> Stored()
    {
        await using var context = Contexts.OpenPlatform();
        return await context.OutboxMails.AsNoTracking().ToListAsync(Cancel);
    }
}
