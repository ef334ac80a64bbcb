using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Candidates.Intake;
using MijnOptie.Tests.App.Candidates;

namespace MijnOptie.Tests.Support;

/// <summary>Offers that come in without end, in a process of its own that can be killed. It says each one that was acknowledged.</summary>
internal static class IntakeLoad
{
    /// <summary>What a line with an acknowledged offer begins with.</summary>
    public const string Acknowledged = "acknowledged ";

    private const int AtOnce = 4;

    public static async Task<int> RunAsync(string connectionString)
    {
        await using var app = await TestApp.OnAsync(connectionString);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var key = await FillAsync(app.Services);
                if (await SendAsync(app.Services, key) is SubmitOutcome.Sent) Console.Out.WriteLine($"{Acknowledged}{key.Id}");
            }
        })));
        return 0;
    }

    /// <summary>Fills in a form of somebody new.</summary>
    public static async Task<DraftKey> FillAsync(IServiceProvider services)
    {
        var drafts = services.GetRequiredService<IntakeDrafts>();
        var key = DraftKey.Of(DraftKey.NewToken())!;
        foreach (var (field, value) in AForm.Values)
            await drafts.SaveAsync(key, field, field == IntakeFields.Email ? $"{key.Id:N}@voorbeeld.nl" : value, CancellationToken.None);
        return key;
    }

    public static Task<SubmitOutcome> SendAsync(IServiceProvider services, DraftKey key) =>
        services.GetRequiredService<SubmitIntake>().HandleAsync(key, "nl", CancellationToken.None);
}
