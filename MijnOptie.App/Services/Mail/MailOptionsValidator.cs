using Microsoft.Extensions.Options;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Mail;

/// <summary>What the settings of mail must agree on.</summary>
internal sealed class MailOptionsValidator : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        if (!EmailAddress.TryParse(options.From, out _)) return ValidateOptionsResult.Fail("Mail:From must be an e-mail address.");
        if (options.FromName.Any(char.IsControl)) return ValidateOptionsResult.Fail("Mail:FromName must be one line.");
        return options is { Security: MailSecurity.None, User.Length: > 0 }
            ? ValidateOptionsResult.Fail("Mail:Security is None: a password would travel in the open. Choose StartTls or Tls, or leave Mail:User empty.")
            : ValidateOptionsResult.Success;
    }
}
