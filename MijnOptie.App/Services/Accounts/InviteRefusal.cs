using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Accounts;

/// <summary>Why one of the people cannot get an account.</summary>
/// <param name="At">Place in what was asked, from 0.</param>
/// <param name="Reason">A key of <see cref="AccountsTexts"/>.</param>
internal sealed record InviteRefusal(int At, Error Reason);
