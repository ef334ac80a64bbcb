using System.Collections.Immutable;
using System.Text.Json;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>The statement as it was on one day, kept so that it stays readable.</summary>
/// <param name="Date">The first day it holds.</param>
/// <param name="Summary">What changed, in a sentence or two.</param>
/// <param name="Touches">Whom the change touches; they are told by mail.</param>
/// <param name="Hash">Hash of the document, kept beside it: a document that was changed afterwards no longer fits.</param>
/// <param name="Document">What it says.</param>
public sealed record StatementVersion(
    DateOnly Date, DisplayName Summary, ImmutableArray<DataSubject> Touches, string Hash, StatementDocument Document)
{
    /// <summary>Its name, under which it is recorded that someone saw it: the date as year, month, day.</summary>
    public string Name => Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A version of what the statement says, with whom the change since the one before it touches.</summary>
    /// <param name="date">The first day it holds.</param>
    /// <param name="summary">What changed.</param>
    /// <param name="document">What it says.</param>
    /// <param name="before">The version before it; null for the first, which changes nothing for anyone.</param>
    public static StatementVersion Make(DateOnly date, DisplayName summary, StatementDocument document, StatementVersion? before)
    {
        var changed = before is null ? [] : StatementDifference.Between(before.Document, document, "nl").Select(section => section.Id).ToHashSet();
        return new StatementVersion(
            date, summary, [.. Enum.GetValues<DataSubject>().Where(subject => changed.Contains(DataSections.IdOf(subject)))], document.Hash(), document);
    }

    /// <summary>Reads a version as <see cref="Write"/> wrote it.</summary>
    /// <exception cref="InvalidDataException">It is no version, or was changed after it was made.</exception>
    public static StatementVersion Read(Stream stream)
    {
        var version = JsonSerializer.Deserialize<StatementVersion>(stream, StatementDocument.Json) ?? throw new InvalidDataException("No statement.");
        return version.Hash == version.Document.Hash() ? version : throw new InvalidDataException($"The statement of {version.Name} was changed after it was made.");
    }

    /// <summary>The version as a file.</summary>
    public string Write() => JsonSerializer.Serialize(this, StatementDocument.Json) + "\n";
}
