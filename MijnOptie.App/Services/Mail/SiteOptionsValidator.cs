using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Mail;

/// <summary>Links in mail must never follow from what a visitor sends along, so the address must be known from the start.</summary>
internal sealed class SiteOptionsValidator(IHostEnvironment environment) : IValidateOptions<SiteOptions>
{
    public ValidateOptionsResult Validate(string? name, SiteOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Address))
        {
            return environment.IsDevelopment()
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("Set Site:Address to where the public finds this application, for example https://mijn-optie.nl. Links in mail need it.");
        }
        return Uri.TryCreate(options.Address, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http"
            && address is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Site:Address must be like https://mijn-optie.nl: no path, no question mark.");
    }
}
