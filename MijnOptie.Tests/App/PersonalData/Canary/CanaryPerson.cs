using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Backup;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Hr;
using MijnOptie.Tests.App.Mail;
using MijnOptie.Tests.App.Privacy;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.PersonalData.Canary;

/// <summary>
/// One person of whom something of its own stands in every place there is. Two ids: one whose rows hold a mark in every column, and one that
/// takes part as a real offer does, in the index and in mail.
/// </summary>
internal sealed class CanaryPerson
{
    /// <summary>Tables that by design remember an id, and no text, for a term of their own.</summary>
    public static readonly string[] Remembering = ["AuditLog", "Tombstones"];

    private const int ShortestMark = 10;
    private const string Mark = "Kanarievogel7F3A";
    private readonly TestApp app;
    private readonly PlantedPerson rows;

    private CanaryPerson(TestApp app, PlantedPerson rows, CandidateId live) => (this.app, this.rows, Live) = (app, rows, live);

    public CandidateId Live { get; }

    public IReadOnlyList<Guid> Ids => [rows.Id.Value, Live.Value];

    /// <summary>Every place that something was planted in.</summary>
    public HashSet<StoredPlace> Places { get; } = [];

    /// <summary>The texts that stand in files and in the database, with where.</summary>
    public Dictionary<string, string> Texts { get; } = [];

    /// <summary>What is in memory, by the type that holds it.</summary>
    public Dictionary<string, object> Memory { get; } = [];

    public string? Backup { get; private set; }

    public static async Task<CanaryPerson> InAsync(TestApp app, TenantScope scope)
    {
        var moment = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var live = await AStoredCandidate.InAsync(app, scope, moment, $"{Mark}-offer", row =>
        {
            (row.EmailConfirmedAt, row.Admission) = (moment, AdmissionState.Admitted);
        });
        await MailAsync(app, scope, live, "file");
        Assert.True(await app.Services.GetRequiredService<MailDelivery>().DrainAsync(CancellationToken.None));
        await MailAsync(app, scope, live, "waits");
        var person = new CanaryPerson(app, await PlantedPerson.InAsync(app, scope), live);
        person.TakeRows();
        person.TakeMail();
        await person.TakeMemoryAsync(scope);
        await person.TakeFilesAsync();
        foreach (var value in new[] { "candidate", "draft", "mail" }) person.Places.Add(new StoredPlace.Log(value));
        return person;
    }

    // Mail to a person about the own data: one of each kind there is.
    private static async Task MailAsync(TestApp app, TenantScope scope, CandidateId live, string how)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        foreach (var kind in Kinds())
        {
            app.Services.GetRequiredService<Outbox>().Add(context, AMail.To(EmailAddress.Parse($"{Mark}@voorbeeld.example").Value, kind) with
            {
                Subject = MailMark(kind, how),
                Body = new MailBody("Dag", [MailMark(kind, how)]),
                Candidate = live,
                Organisation = scope.Organisation,
            });
        }
        await context.SaveChangesAsync();
    }

    private static IEnumerable<MailKind> Kinds() => PersonalDataRegister.Fields.Where(field => field.Subject == DataSubject.Candidate)
        .Select(field => field.Place).OfType<StoredPlace.Mail>().Select(place => Enum.Parse<MailKind>(place.Kind));

    private static string MailMark(MailKind kind, string how) => $"{Mark}-{how}-{kind}";

    private void TakeRows()
    {
        var declared = PersonalDataRegister.Fields.Where(field => field.Table is not null).Select(field => field.Place.Label).ToHashSet();
        foreach (var table in rows.Tables)
        {
            var name = Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(table.Entity)!; // a table has a name
            foreach (var (_, field) in table.Fields) Places.Add(field.Place);
            if (Remembering.Contains(name)) continue;
            foreach (var (label, text) in rows.Texts.Where(each => each.Key.StartsWith($"{name}.", StringComparison.Ordinal)))
            {
                if (declared.Contains(label) && text.Length >= ShortestMark && label != "Positions.HolderId") Texts[label] = text;
            }
        }
        Texts["the live offer"] = $"{Mark}-offer";
        Texts["address"] = $"{Mark}@voorbeeld.example";
    }

    private void TakeMail()
    {
        foreach (var kind in Kinds())
        {
            Places.Add(new StoredPlace.Mail(kind.ToString()));
            Texts[$"mail {kind} that waits"] = MailMark(kind, "waits");
            Texts[$"mail {kind} in a file"] = MailMark(kind, "file");
        }
        Places.Add(new StoredPlace.File("App.Services.Mail.Sending.FolderTransport"));
    }

    private async Task TakeMemoryAsync(TenantScope scope)
    {
        var indexes = app.Services.GetRequiredService<OrganisationIndexes>();
        await indexes.CurrentAsync(scope, CancellationToken.None);
        Hold(indexes);
        await using var desk = HrDesk.At(app, scope);
        await desk.PreviewAsync(ImportKind.Candidates, Files.Candidates(Files.Candidate($"{Mark}-import", "kanarie@voorbeeld.example", qualification: "T2 wiskunde")));
        Hold(app.Services.GetRequiredService<PendingImports>());
        var drafts = app.Services.GetRequiredService<DraftFieldWriter>();
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var draft = new DraftFieldChange(Guid.NewGuid(), new string('a', 64), "FirstName", $"{Mark}-typed", now, now.AddDays(7));
        Assert.True(await drafts.SaveAsync(draft, CancellationToken.None));
        await using (var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
        {
            var row = (await context.IntakeDrafts.FindAsync(draft.Draft))!; // it was kept a moment ago
            (row.SentToOrganisationId, row.SentCandidateId) = (scope.Organisation.Value, Live.Value);
            await context.SaveChangesAsync();
        }
        Texts["what was typed"] = $"{Mark}-typed";
        Places.Add(new StoredPlace.Cache("App.Platform.Data.DraftFieldWriter"));
        Memory["App.Platform.Data.DraftFieldWriter"] = drafts;
        // What keeps the ids of the erased, and is itself kept as a file.
        Places.Add(new StoredPlace.Cache("App.Services.PersonalData.TombstoneFile"));
        Places.Add(new StoredPlace.File("App.Services.PersonalData.TombstoneFile"));
    }

    private async Task TakeFilesAsync()
    {
        Backup = (await app.Services.GetRequiredService<DatabaseBackup>().MakeAsync(CancellationToken.None))[0];
        Places.Add(new StoredPlace.File("App.Services.Backup.DatabaseBackup"));
        Places.Add(new StoredPlace.File("App.Services.Backup.DatabaseRestore"));
    }

    private void Hold(object holder)
    {
        var name = holder.GetType().FullName!["MijnOptie.".Length..]; // a type of the application
        Places.Add(new StoredPlace.Cache(name));
        Memory[name] = holder;
    }

    /// <summary>Which texts are found in the files beside the database, and in it; backups apart.</summary>
    public async Task<IReadOnlyList<string>> FoundAsync()
    {
        var found = await Needles.InAsync(AllFiles(backups: false), Texts.Values);
        return [.. Texts.Where(each => found.Contains(each.Value)).Select(each => each.Key).Order(StringComparer.Ordinal)];
    }

    /// <summary>Which of those who hold people in memory still hold this one.</summary>
    public IReadOnlyList<string> Remembered() =>
        [.. Memory.Where(each => MemoryScan.Holds(each.Value, [Mark, .. Texts.Values], Ids)).Select(each => each.Key).Order(StringComparer.Ordinal)];

    /// <summary>In which files an id of the person is found.</summary>
    public async Task<IReadOnlyList<string>> FilesWithIdAsync()
    {
        var files = new List<string>();
        foreach (var file in AllFiles(backups: true))
        {
            if ((await Needles.InAsync([file], [.. Ids.SelectMany(Needles.Of)])).Count > 0) files.Add(Path.GetFileName(file));
        }
        return files;
    }

    private IEnumerable<string> AllFiles(bool backups) => Directory.EnumerateFiles(app.Database.Folder, "*", SearchOption.AllDirectories)
        .Where(file => backups || !file.Contains($"{Path.DirectorySeparatorChar}backups{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
