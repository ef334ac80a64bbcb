using System.CommandLine;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Services.Backup;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Commands;

/// <summary><c>restore FILE</c>: puts a backup back, and erases again whoever was erased since it was made.</summary>
internal static class RestoreCommand
{
    public static Command Make(IServiceProvider services, IStringLocalizer<CommandTexts> text)
    {
        var file = new Argument<string>("file") { Description = text["Restore.File"] };
        var own = new Option<Guid?>("--organisation") { Description = text["Restore.Organisation"] };
        var command = new Command("restore", text["Restore"]) { file, own };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (!services.GetRequiredService<DatabaseBackup>().IsEmbedded)
            {
                Console.WriteLine(text["SqlServer"]);
                return 1;
            }
            var outcome = await services.GetRequiredService<DatabaseRestore>().RunAsync(
                Path.GetFullPath(parsed.GetRequiredValue(file)), parsed.GetValue(own) is { } id ? new OrganisationId(id) : null, cancellationToken);
            Console.WriteLine(outcome switch
            {
                RestoreOutcome.Done done => text["Restore.Done", done.ErasedAgain],
                RestoreOutcome.Unsound unsound => text[$"Restore.Unsound.{unsound.Fault}"],
                RestoreOutcome.NoOwnDatabase => text["Restore.NoOwnDatabase"],
                _ => text["Restore.Running"],
            });
            return outcome is RestoreOutcome.Done ? 0 : 1;
        });
        return command;
    }
}
