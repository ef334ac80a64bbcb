using System.CommandLine;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Services.Retention;

namespace MijnOptie.App.Commands;

/// <summary><c>retention preview</c> and <c>retention run</c>: what would go now, and letting it go without waiting for the night.</summary>
internal static class RetentionCommand
{
    public static Command Make(IServiceProvider services, IStringLocalizer<CommandTexts> text) =>
        new("retention", text["Retention"]) { Preview(services, text), Run(services, text) };

    private static Command Preview(IServiceProvider services, IStringLocalizer<CommandTexts> text)
    {
        var command = new Command("preview", text["Retention.Preview"]);
        command.SetAction(async (_, cancellationToken) =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var forecasts = await services.GetRequiredService<RetentionRun>().PreviewAsync(now, cancellationToken);
            foreach (var each in forecasts) Console.WriteLine(text["Retention.Line", each.Organisation, each.Policy.Code, each.Count]);
            Console.WriteLine(text["Retention.Would", forecasts.Sum(each => each.Count)]);
            return 0;
        });
        return command;
    }

    private static Command Run(IServiceProvider services, IStringLocalizer<CommandTexts> text)
    {
        var command = new Command("run", text["Retention.Run"]);
        command.SetAction(async (_, cancellationToken) =>
        {
            var erased = await services.GetRequiredService<RetentionRun>().RunAsync(cancellationToken);
            Console.WriteLine(text["Retention.Went", erased.Values.Sum()]);
            return 0;
        });
        return command;
    }
}
