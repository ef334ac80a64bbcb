using System.CommandLine;
using Microsoft.Extensions.Localization;

namespace MijnOptie.App.Commands;

/// <summary>
/// What an operator does from the command line, in place of starting the application: backups, putting one back, checking the deletion
/// log, and the first administrator. Each answers in words and with an exit code: 0 done, 1 refused.
/// </summary>
internal static class OperatorCommands
{
    private const string Administrator = "administrator";

    private static readonly string[] Names = ["backup", "restore", "deletions", "retention", Administrator];

    /// <summary>Whether the arguments name a command.</summary>
    public static bool Are(string[] arguments) => arguments.Length > 0 && Names.Contains(arguments[0], StringComparer.Ordinal);

    public static async Task<int> RunAsync(WebApplication app, string[] arguments, CancellationToken cancellationToken)
    {
        var text = app.Services.GetRequiredService<IStringLocalizer<CommandTexts>>();
        var root = new RootCommand(text["Root"])
        {
            BackupCommand.Make(app.Services, text),
            RestoreCommand.Make(app.Services, text),
            DeletionsCommand.Make(app.Services, text),
            RetentionCommand.Make(app.Services, text),
            AdministratorCommand.Make(app.Services, text),
        };
        if (arguments[0] == Administrator) await app.PrepareAsync(); // a fresh installation has no database yet
        return await root.Parse(arguments).InvokeAsync(cancellationToken: cancellationToken);
    }
}
