using System.CommandLine;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Services.Backup;

namespace MijnOptie.App.Commands;

/// <summary><c>backup</c>: a backup of the embedded database, now.</summary>
internal static class BackupCommand
{
    public static Command Make(IServiceProvider services, IStringLocalizer<CommandTexts> text)
    {
        var command = new Command("backup", text["Backup"]);
        command.SetAction(async (_, cancellationToken) =>
        {
            var backup = services.GetRequiredService<DatabaseBackup>();
            if (!backup.IsEmbedded)
            {
                Console.WriteLine(text["SqlServer"]);
                return 1;
            }
            Console.WriteLine(text["Backup.Done", string.Join(", ", await backup.MakeAsync(cancellationToken)), backup.RemoveOld()]);
            return 0;
        });
        return command;
    }
}
