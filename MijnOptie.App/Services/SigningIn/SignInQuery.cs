namespace MijnOptie.App.Services.SigningIn;

/// <summary>Which lines of the sign-in log are asked for.</summary>
/// <param name="Organisation">Of the people of one organisation; null for everyone.</param>
/// <param name="Account">Of one person; null for all of them.</param>
/// <param name="Succeeded">Those that opened a session, or those that did not; null for both.</param>
/// <param name="Skip">Lines to pass over.</param>
/// <param name="Take">Lines at most.</param>
internal sealed record SignInQuery(Guid? Organisation, Guid? Account, bool? Succeeded, int Skip, int Take);
