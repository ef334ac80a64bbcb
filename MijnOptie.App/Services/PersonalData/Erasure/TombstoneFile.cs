using System.Globalization;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// The tombstones outside the database: a line each, only ever added to, with each line safe on disk before the erasure is called done. A
/// half line, left by a machine that stopped, is passed over and written again.
/// </summary>
internal sealed class TombstoneFile(IOptions<RetentionOptions> options, IHostEnvironment environment) : IDisposable
{
    private readonly SemaphoreSlim door = new(1, 1);
    private HashSet<Guid>? written;

    public string Location => Path.GetFullPath(options.Value.TombstoneFile, DataFolder.Root(environment));

    /// <summary>Everything in the file.</summary>
    public async Task<IReadOnlyList<Tombstone>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Location)) return [];
        var lines = await File.ReadAllLinesAsync(Location, cancellationToken);
        return [.. lines.Select(Parse).OfType<Tombstone>()];
    }

    /// <summary>Adds those that are not in it.</summary>
    public async Task AppendMissingAsync(IReadOnlyCollection<Tombstone> tombstones, CancellationToken cancellationToken)
    {
        await door.WaitAsync(cancellationToken);
        try
        {
            written ??= [.. (await ReadAsync(cancellationToken)).Select(t => t.Id)];
            var missing = tombstones.Where(t => !written.Contains(t.Id)).ToList();
            if (missing.Count == 0) return;
            Directory.CreateDirectory(Path.GetDirectoryName(Location)!); // a full path to a file always has a folder
            await using var stream = new FileStream(Location, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            // A line of its own first, in case the last one before it was cut off.
            await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes("\n" + string.Concat(missing.Select(Line))), cancellationToken);
            stream.Flush(flushToDisk: true);
            written.UnionWith(missing.Select(t => t.Id));
        }
        finally
        {
            door.Release();
        }
    }

    /// <summary>Writes the file anew with only those that are kept.</summary>
    public async Task KeepAsync(Func<Tombstone, bool> kept, CancellationToken cancellationToken)
    {
        await door.WaitAsync(cancellationToken);
        try
        {
            var all = await ReadAsync(cancellationToken);
            var left = all.Where(kept).ToList();
            if (left.Count == all.Count) return;
            var fresh = $"{Location}.new";
            await using (var stream = new FileStream(fresh, FileMode.Create, FileAccess.Write))
            {
                await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(string.Concat(left.Select(Line))), cancellationToken);
                stream.Flush(flushToDisk: true);
            }
            File.Move(fresh, Location, overwrite: true);
            written = [.. left.Select(t => t.Id)];
        }
        finally
        {
            door.Release();
        }
    }

    public void Dispose() => door.Dispose();

    private static string Line(Tombstone tombstone) => string.Create(
        CultureInfo.InvariantCulture,
        $"{tombstone.Id:D};{tombstone.Organisation.Value:D};{tombstone.Kind};{tombstone.Subject:D};{tombstone.ErasedAt.UtcDateTime:O};\n");

    private static Tombstone? Parse(string line)
    {
        var parts = line.Split(';');
        return parts.Length == 6
            && Guid.TryParse(parts[0], out var id) && Guid.TryParse(parts[1], out var organisation) && organisation != Guid.Empty
            && Enum.TryParse<TombstoneKind>(parts[2], out var kind) && Guid.TryParse(parts[3], out var subject)
            && DateTimeOffset.TryParse(parts[4], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new Tombstone(id, new OrganisationId(organisation), kind, subject, at)
            : null;
    }
}
