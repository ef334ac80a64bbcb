using System.CommandLine;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Commands;

/// <summary><c>deletions export ORGANISATION FILE</c> and <c>deletions verify FILE</c>: the deletion log on paper, and whether it is sound.</summary>
internal static class DeletionsCommand
{
    public static Command Make(IServiceProvider services, IStringLocalizer<CommandTexts> text) =>
        new("deletions", text["Deletions"]) { Export(services, text), Verify(text) };

    private static Command Export(IServiceProvider services, IStringLocalizer<CommandTexts> text)
    {
        var organisation = new Argument<string>("organisation") { Description = text["Deletions.Organisation"] };
        var file = new Argument<string>("file") { Description = text["Deletions.File"] };
        var command = new Command("export", text["Deletions.Export"]) { organisation, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (await services.GetRequiredService<OrganisationDirectory>().FindAsync(parsed.GetRequiredValue(organisation), cancellationToken) is not { } found)
            {
                Console.WriteLine(text["Deletions.NoOrganisation"]);
                return 1;
            }
            var records = await services.GetRequiredService<DeletionLog>().ForAsync(TenantScope.For(found.Id), cancellationToken);
            await File.WriteAllTextAsync(parsed.GetRequiredValue(file), DeletionLogFile.Write(records), cancellationToken);
            Console.WriteLine(text["Deletions.Exported", records.Count]);
            return 0;
        });
        return command;
    }

    private static Command Verify(IStringLocalizer<CommandTexts> text)
    {
        var file = new Argument<string>("file") { Description = text["Deletions.File"] };
        var command = new Command("verify", text["Deletions.Verify"]) { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
            {
                Console.WriteLine(text["Restore.Unsound.not-found"]);
                return 1;
            }
            var verdict = DeletionLogFile.Verify(await File.ReadAllLinesAsync(path, cancellationToken));
            Console.WriteLine(verdict switch
            {
                ChainVerdict.Sound sound => text["Deletions.Sound", sound.Count, sound.Last],
                ChainVerdict.Broken broken => text[$"Deletions.Broken.{broken.Fault}", broken.Number],
                _ => throw new InvalidOperationException("A chain is sound or broken."),
            });
            return verdict is ChainVerdict.Sound ? 0 : 1;
        });
        return command;
    }
}
