using System.CommandLine;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Commands;

/// <summary><c>administrator invite --name NAME --email ADDRESS</c>: the first administrator of a fresh installation.</summary>
internal static class AdministratorCommand
{
    public static Command Make(IServiceProvider services, IStringLocalizer<CommandTexts> text) =>
        new("administrator", text["Administrator"]) { Invite(services, text) };

    private static Command Invite(IServiceProvider services, IStringLocalizer<CommandTexts> text)
    {
        var name = new Option<string>("--name") { Description = text["Administrator.Name"], Required = true };
        var email = new Option<string>("--email") { Description = text["Administrator.Email"], Required = true };
        var beside = new Option<bool>("--beside-others") { Description = text["Administrator.Beside"] };
        var command = new Command("invite", text["Administrator.Invite"]) { name, email, beside };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var made = EmailAddress.Parse(parsed.GetRequiredValue(email)).TryGet(out var address, out var wrong)
                ? await services.GetRequiredService<FirstAdministrator>().InviteAsync(parsed.GetRequiredValue(name), address, parsed.GetValue(beside), cancellationToken)
                : wrong;
            if (!made.TryGet(out var secret, out var refusal))
            {
                var own = text[refusal.Code, refusal.Arguments];
                await output.WriteLineAsync(own.ResourceNotFound ? services.GetRequiredService<ErrorTexts>().Of(refusal) : own.Value);
                return 1;
            }
            var until = services.GetRequiredService<TimeProvider>().GetUtcNow() + Invitations.Life;
            await output.WriteLineAsync(text["Administrator.Done", services.GetRequiredService<Formats>().DateAndTime(until)]);
            // To who sits at the terminal, and to nobody else: it never goes through the log.
            await output.WriteLineAsync(services.GetRequiredService<SiteLinks>().To(Invitations.AddressOf(secret)).ToString());
            return 0;
        });
        return command;
    }
}
