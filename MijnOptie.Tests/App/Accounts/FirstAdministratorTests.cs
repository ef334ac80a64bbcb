using System.CommandLine;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Commands;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Accounts;

/// <summary>The first administrator of a fresh installation, from the command line.</summary>
[Trait("Promise", "P17")]
public sealed class FirstAdministratorTests
{
    private const string Email = "noor@mijn-optie.example";
    private static readonly CancellationToken Never = CancellationToken.None;

    [Fact]
    public async Task Given_a_fresh_installation_When_the_command_runs_Then_its_link_takes_up_the_account_once_and_the_audit_log_knows()
    {
        await using var app = await TestApp.BuildAsync();

        var (code, said) = await RunAsync(app, "invite", "--name", "Noor Bedacht", "--email", Email);

        Assert.Equal(0, code);
        var secret = SecretIn(said);
        Assert.Equal(secret, (await Mailbox.LastAsync(app, MailKind.AccountInvitation)).Body.Button!.Address.Query[$"?{Invitations.TokenName}=".Length..]);
        var id = (await app.Services.GetRequiredService<Invitations>().AcceptAsync(secret, AnAccount.Password, Never)).Value;
        Assert.Equal("Invitation.Used", (await app.Services.GetRequiredService<Invitations>().AcceptAsync(secret, AnAccount.Password, Never)).Error?.Code);
        await using var services = app.Scope();
        var users = services.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<StaffAccount>>();
        Assert.Equal([Roles.Administrator], await users.GetRolesAsync((await users.FindByIdAsync(id.ToString()))!));
        Assert.Equal(
            (Guid.Empty, AuditAct.InvitedColleague),
            (await app.Services.GetRequiredService<AuditLog>().AboutAsync(TenantScope.For(OrganisationDirectory.Pool), id, Never)).Select(a => (a.Account, a.Act)).Single());
    }

    [Fact]
    public async Task Given_an_administrator_who_can_sign_in_When_the_command_runs_Then_it_refuses_unless_told_otherwise()
    {
        await using var app = await TestApp.BuildAsync();
        var (_, first) = await RunAsync(app, "invite", "--name", "Noor Bedacht", "--email", Email);
        await app.Services.GetRequiredService<Invitations>().AcceptAsync(SecretIn(first), AnAccount.Password, Never);

        var (refused, why) = await RunAsync(app, "invite", "--name", "Sem Fabel", "--email", "sem@mijn-optie.example");
        var (allowed, _) = await RunAsync(app, "invite", "--name", "Sem Fabel", "--email", "sem@mijn-optie.example", "--beside-others");
        var (taken, _) = await RunAsync(app, "invite", "--name", "Noor Bedacht", "--email", Email, "--beside-others");

        Assert.Equal((1, 0, 1), (refused, allowed, taken));
        Assert.Contains("--beside-others", why, StringComparison.Ordinal);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.Equal(2, await context.Users.CountAsync());
    }

    [Fact]
    public async Task Given_an_invitation_that_was_never_taken_up_When_the_command_runs_again_Then_there_is_one_account_and_the_old_link_is_dead()
    {
        await using var app = await TestApp.BuildAsync();
        var (_, first) = await RunAsync(app, "invite", "--name", "Noor Bedacht", "--email", Email);

        var (code, second) = await RunAsync(app, "invite", "--name", "Noor Bedacht", "--email", Email.ToUpperInvariant());

        Assert.Equal(0, code);
        var invitations = app.Services.GetRequiredService<Invitations>();
        Assert.Equal("Invitation.Revoked", (await invitations.ShowAsync(SecretIn(first), Never)).Error?.Code);
        Assert.Equal("Noor Bedacht", (await invitations.ShowAsync(SecretIn(second), Never)).Value.Name);
    }

    [Theory]
    [InlineData("", Email)]
    [InlineData("Noor", "geen adres")]
    public async Task Given_data_that_makes_no_account_When_the_command_runs_Then_it_says_why_and_nothing_is_made(string name, string email)
    {
        await using var app = await TestApp.BuildAsync();

        var (code, said) = await RunAsync(app, "invite", "--name", name, "--email", email);

        Assert.Equal(1, code);
        Assert.DoesNotContain("http", said, StringComparison.Ordinal);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        Assert.Equal(0, await context.Users.CountAsync());
    }

    [Fact]
    public async Task Given_the_program_itself_and_no_database_When_run_by_an_operator_Then_the_database_is_made_and_the_link_stands_on_one_line_of_the_output_alone()
    {
        var folder = Directory.CreateTempSubdirectory("mijnoptie-first-").FullName;
        try
        {
            var (code, said) = await ProcessAsync(folder);

            Assert.True(code == 0, said);
            var secret = SecretIn(said);
            Assert.Single(said.Split('\n'), line => line.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(said.Split('\n'), line => line.Contains(Email, StringComparison.OrdinalIgnoreCase));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Code, string Said)> RunAsync(TestApp app, params string[] arguments)
    {
        var text = app.Services.GetRequiredService<IStringLocalizer<CommandTexts>>();
        await using var output = new StringWriter();
        var code = await AdministratorCommand.Make(app.Services, text).Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output }, Never);
        return (code, output.ToString());
    }

    private static string SecretIn(string said)
    {
        var start = said.IndexOf(Invitations.Page, StringComparison.Ordinal);
        Assert.True(start > 0, said);
        return said[(start + Invitations.Page.Length + Invitations.TokenName.Length + 2)..].Split('\n')[0].Trim();
    }

    private static async Task<(int Code, string Said)> ProcessAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MijnOptie.App.dll"), "administrator", "invite", "--name", "Noor Bedacht", "--email", Email])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Database__Provider"] = "Sqlite";
        start.Environment["Database__ConnectionString"] = $"Data Source={Path.Combine(folder, "first.db")}";
        start.Environment["Site__Address"] = TestApp.SiteAddress;
        start.Environment["Retention__TombstoneFile"] = Path.Combine(folder, "tombstones.csv");
        start.Environment["Retention__DeletionLogFolder"] = Path.Combine(folder, "deletions");
        start.Environment["Mail__Folder"] = Path.Combine(folder, "mail");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Never), process.StandardError.ReadToEndAsync(Never));
        await process.WaitForExitAsync(Never);
        return (process.ExitCode, await output + await error);
    }
}
