using Microsoft.Extensions.Localization;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>A line of the sign-in log in words: "Ingelogd, met code".</summary>
internal sealed class SignInWords(IStringLocalizer<SigningInTexts> texts)
{
    public string Outcome(SignInEntry entry) => texts[$"Outcome.{entry.Outcome}", texts[$"Means.{entry.Means}"].Value];
}
