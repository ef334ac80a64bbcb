namespace MijnOptie.App.Services.SigningIn;

/// <summary>Texts about devices, and of mails about signing in.</summary>
internal sealed class SigningInTexts;
