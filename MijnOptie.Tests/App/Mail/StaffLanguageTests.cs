using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.SigningIn;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Mail;

public sealed class StaffLanguageTests
{
    [Theory]
    [InlineData("nl", "Kies een nieuw wachtwoord")]
    [InlineData("en", "Choose a new password")]
    public async Task Given_the_language_of_an_account_When_mail_about_it_goes_Then_it_is_in_that_language_whatever_the_page_was_in(string language, string subject)
    {
        await using var app = await TestApp.BuildAsync();
        var account = await AStaffAccount.EnrolledAsync(app);
        await app.Services.GetRequiredService<DigestChoices>().KeepAsync(account.Id, DigestRhythm.Never, language, TestContext.Current.CancellationToken);
        await using var services = app.Scope();

        await services.ServiceProvider.GetRequiredService<PasswordResets>().MailAsync(account.Email, TestContext.Current.CancellationToken);

        Assert.Equal(subject, (await StaffMail.OfAsync(app, account.Id))[^1].Subject);
    }
}
