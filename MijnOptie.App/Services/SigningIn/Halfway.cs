using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>Someone who gave the right password and has not yet taken the second step.</summary>
/// <param name="Account">The account.</param>
/// <param name="Attempt">The row of the sign-in log.</param>
internal sealed record Halfway(StaffAccount Account, Guid Attempt);
