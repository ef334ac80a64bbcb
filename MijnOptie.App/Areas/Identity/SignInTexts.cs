namespace MijnOptie.App.Areas.Identity;

/// <summary>Texts of the sign-in pages.</summary>
internal sealed class SignInTexts;
