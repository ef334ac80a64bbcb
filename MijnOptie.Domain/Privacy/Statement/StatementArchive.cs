using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>All versions of the statement, from the first to the last.</summary>
public sealed class StatementArchive
{
    private static readonly Lazy<StatementArchive> Embedded = new(Load);

    /// <summary>An archive of versions.</summary>
    /// <exception cref="ArgumentException">There is none, or two have the same date.</exception>
    public StatementArchive(IEnumerable<StatementVersion> versions)
    {
        Versions = [.. versions.OrderBy(version => version.Date)];
        if (Versions.Length == 0 || Versions.DistinctBy(version => version.Date).Count() != Versions.Length)
            throw new ArgumentException("Versions are needed, each with a date of its own.", nameof(versions));
    }

    /// <summary>The versions that ship with the product.</summary>
    public static StatementArchive Shipped => Embedded.Value;

    /// <summary>All versions, the oldest first; never empty.</summary>
    public ImmutableArray<StatementVersion> Versions { get; }

    /// <summary>The last version, which may hold from a later day.</summary>
    public StatementVersion Last => Versions[^1];

    /// <summary>The version that holds on a day; the first one on a day before it.</summary>
    public StatementVersion On(DateOnly day) => Versions.LastOrDefault(version => version.Date <= day) ?? Versions[0];

    /// <summary>The version of a date; null when there is none.</summary>
    public StatementVersion? Find(DateOnly date) => Versions.FirstOrDefault(version => version.Date == date);

    /// <summary>The version before another; null for the first.</summary>
    public StatementVersion? Before(StatementVersion version) => Versions.LastOrDefault(other => other.Date < version.Date);

    /// <summary>
    /// True when the statement says something else now than the last version does, and that version already holds: then a new
    /// one must be written down first (P42). Until it holds it is a draft, which may still follow the code.
    /// </summary>
    public bool IsNewVersionDue(StatementDocument now, DateOnly today) => Last.Date <= today && Last.Hash != now.Hash();

    private static StatementArchive Load()
    {
        var assembly = typeof(StatementArchive).Assembly;
        return new StatementArchive(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("MijnOptie.Domain.Privacy.Statement.Versions.", StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return StatementVersion.Read(stream);
            }));
    }
}
