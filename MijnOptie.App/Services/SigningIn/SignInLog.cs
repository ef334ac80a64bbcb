using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>Writes down each attempt to sign in.</summary>
internal sealed class SignInLog(DataContexts contexts, TimeProvider time)
{
    /// <returns>The id of the row.</returns>
    public async Task<Guid> AddAsync(
        Guid? account, SignInMeans means, SignInOutcome outcome, ClientTrace client, CancellationToken cancellationToken)
    {
        var row = new SignInRow
        {
            Id = Guid.NewGuid(),
            AccountId = account,
            At = time.GetUtcNow(),
            IpAddress = client.IpAddress,
            UserAgent = client.UserAgent,
            Means = means,
            Outcome = outcome,
        };
        await using var context = contexts.OpenPlatform();
        context.SignIns.Add(row);
        await context.SaveChangesAsync(cancellationToken);
        return row.Id;
    }
}
