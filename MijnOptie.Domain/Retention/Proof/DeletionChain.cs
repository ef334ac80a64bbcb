using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MijnOptie.Domain.Retention;

/// <summary>
/// The arithmetic of the deletion log. A line is <c>number|case|moment|policy|version|cause|kind=count,...|previous</c>; its hash is the
/// SHA-256 of the line in UTF-8, so that any tool that knows SHA-256 can check a log.
/// </summary>
public static class DeletionChain
{
    /// <summary>What the first record names as the one before it: 64 zeros.</summary>
    public static readonly string Start = new('0', 64);

    /// <summary>The record that comes after another.</summary>
    /// <param name="last">Number and hash of the last record; null when there is none.</param>
    /// <param name="case">A fresh random id.</param>
    /// <param name="at">Now; parts of a second are dropped.</param>
    /// <param name="policy">The policy's name.</param>
    /// <param name="policyVersion">Its version.</param>
    /// <param name="cause">Why.</param>
    /// <param name="counts">What went; kinds that occur twice are added up, kinds with nothing are left out.</param>
    /// <exception cref="ArgumentException">A name holds a character that a line cannot carry, or a count is negative.</exception>
    public static DeletionRecord Next(
        (long Number, string Hash)? last, Guid @case, DateTimeOffset at, string policy, int policyVersion, DeletionCause cause, IEnumerable<DeletionCount> counts)
    {
        var moment = at.ToUniversalTime();
        var record = new DeletionRecord(
            (last?.Number ?? 0) + 1,
            @case,
            moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond)),
            policy,
            policyVersion,
            cause,
            [.. counts.GroupBy(each => each.Kind, StringComparer.Ordinal)
                .Select(kind => new DeletionCount(kind.Key, kind.Sum(each => each.Count)))
                .Where(each => each.Count != 0)
                .OrderBy(each => each.Kind, StringComparer.Ordinal)],
            last?.Hash ?? Start);
        if (!IsName(policy) || policyVersion < 1) throw new ArgumentException("A policy needs a plain name and a version from 1.", nameof(policy));
        if (record.Counts.Any(each => !IsName(each.Kind) || each.Count < 0)) throw new ArgumentException("A count needs a plain kind and cannot be negative.", nameof(counts));
        return record;
    }

    /// <summary>The line that is hashed.</summary>
    public static string Line(DeletionRecord record) => string.Create(
        CultureInfo.InvariantCulture,
        $"{record.Number}|{record.Case:D}|{record.At:yyyy-MM-dd'T'HH:mm:ss'Z'}|{record.Policy}|{record.PolicyVersion}|{record.Cause}|{CountsText(record.Counts)}|{record.Previous}");

    /// <summary>SHA-256 of the line, as 64 lower-case hexadecimal digits.</summary>
    public static string Hash(DeletionRecord record) => HashOf(Line(record));

    /// <summary>SHA-256 of a line as it stands, as 64 lower-case hexadecimal digits.</summary>
    public static string HashOf(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));

    /// <summary>Counts as a line and a table hold them: <c>kind=count</c> with commas, ordered by kind; empty for none.</summary>
    public static string CountsText(ImmutableArray<DeletionCount> counts) =>
        string.Join(',', counts.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Kind}={each.Count}")));

    /// <summary>Reads counts back; null when the text is none of ours.</summary>
    public static ImmutableArray<DeletionCount>? ReadCounts(string text)
    {
        if (text.Length == 0) return [];
        var counts = ImmutableArray.CreateBuilder<DeletionCount>();
        foreach (var part in text.Split(','))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || !int.TryParse(part.AsSpan(equals + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)) return null;
            counts.Add(new DeletionCount(part[..equals], count));
        }
        return counts.ToImmutable();
    }

    /// <summary>Reads a line back; null when it is none of ours.</summary>
    public static DeletionRecord? ReadLine(string line)
    {
        var parts = line.Split('|');
        return parts.Length == 8
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Guid.TryParseExact(parts[1], "D", out var @case)
            && DateTimeOffset.TryParseExact(parts[2], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            && int.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            && Enum.TryParse<DeletionCause>(parts[5], out var cause)
            && ReadCounts(parts[6]) is { } counts
            ? new DeletionRecord(number, @case, at, parts[3], version, cause, counts, parts[7])
            : null;
    }

    /// <summary>Follows a chain from its first record.</summary>
    /// <param name="entries">Every record as stored, in order, with the hash stored beside it.</param>
    /// <returns>Sound, or the first record that is not as it was written.</returns>
    public static ChainVerdict Verify(IEnumerable<(DeletionRecord Record, string Hash)> entries) =>
        VerifyLines(entries.Select(entry => (Line(entry.Record), entry.Hash)));

    /// <summary>Follows a chain of exported lines from the first.</summary>
    /// <param name="entries">Lines and the hash behind each.</param>
    /// <returns>Sound, or the first line that is not as it was written.</returns>
    public static ChainVerdict VerifyLines(IEnumerable<(string Line, string Hash)> entries)
    {
        var (number, previous) = (0L, Start);
        foreach (var (line, hash) in entries)
        {
            number++;
            if (!line.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{number}|"), StringComparison.Ordinal)) return new ChainVerdict.Broken(number, ChainFault.Missing);
            if (!line.EndsWith($"|{previous}", StringComparison.Ordinal)) return new ChainVerdict.Broken(number, ChainFault.NotLinked);
            if (HashOf(line) != hash) return new ChainVerdict.Broken(number, ChainFault.Changed);
            previous = hash;
        }
        return new ChainVerdict.Sound(number, previous);
    }

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
