using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Post;

/// <summary>What an administrator does with mail that does not arrive.</summary>
internal sealed class PostDesk(CurrentStaff staff, MailDesk mail)
{
    public async Task<MailView> ShowAsync(CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        return await mail.OverviewAsync(cancellationToken);
    }

    /// <returns>The mail, or the error <c>Mail.Gone</c> or <c>Mail.TooLate</c>.</returns>
    public async Task<Result<Guid>> ResendAsync(Guid id, CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        return await mail.ResendAsync(id, cancellationToken);
    }

    /// <returns>The mail, or the error <c>Mail.Gone</c>.</returns>
    public async Task<Result<Guid>> DropAsync(Guid id, CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        return await mail.DropAsync(id, cancellationToken);
    }
}
