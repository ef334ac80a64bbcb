using System.Collections.Immutable;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Design;

/// <summary>
/// Reads the fields of a form or the cells of a row, each as it was typed, and remembers all that is wrong. One piece of code for
/// both, so that a file is never judged in another way than a form.
/// </summary>
internal sealed class FieldReader<TField>(Func<TField, string?> valueOf)
    where TField : struct, Enum
{
    /// <summary>What stands between several values of one cell.</summary>
    public const char Separator = '|';

    private const int MostValues = 30;
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    private readonly List<FieldProblem<TField>> problems = [];

    public ImmutableArray<FieldProblem<TField>> Problems => [.. problems];

    public bool IsFaultless => problems.Count == 0;

    public void Report(TField field, Error reason) => problems.Add(new FieldProblem<TField>(field, reason));

    /// <summary>Takes the value, or reports why there is none.</summary>
    public T? Take<T>(TField field, Result<T> result)
    {
        if (result.TryGet(out var value, out var error)) return value;
        Report(field, error);
        return default;
    }

    /// <summary>The text without spaces around it, to the letter; null when empty.</summary>
    public string? Text(TField field, int longest)
    {
        var text = valueOf(field)?.Trim(' ', '\u00A0');
        if (string.IsNullOrEmpty(text)) return null;
        if (text.Length > longest) Report(field, new Error("Field.TooLong", longest));
        else if (text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n')) || !IsWellFormed(text)) Report(field, new Error("Field.Control"));
        return text;
    }

    public string RequiredText(TField field, int longest)
    {
        var text = Text(field, longest);
        if (string.IsNullOrWhiteSpace(text)) Report(field, new Error("Field.Required"));
        return text ?? "";
    }

    public Hours? Hours(TField field)
    {
        if (Trimmed(field) is not { } text) return null;
        return HoursText.Parse(text).TryGet(out var hours, out var error) ? hours : Reported(field, error);

        Hours? Reported(TField wrong, Error reason)
        {
            Report(wrong, reason);
            return null;
        }
    }

    /// <summary>A least and a most number of hours, of which the most is over zero; null when something is wrong.</summary>
    public HoursRange? HoursRange(TField minimumField, TField maximumField)
    {
        var before = problems.Count;
        var (minimum, maximum) = (Hours(minimumField), Hours(maximumField));
        if (Trimmed(minimumField) is null) Report(minimumField, new Error("Field.Required"));
        if (Trimmed(maximumField) is null) Report(maximumField, new Error("Field.Required"));
        if (maximum is { TenThousandths: 0 }) Report(maximumField, new Error("Hours.None"));
        if (problems.Count > before || minimum is null || maximum is null) return null;
        var range = Take(maximumField, MijnOptie.Domain.Shared.HoursRange.Create(minimum.Value, maximum.Value));
        return problems.Count > before ? null : range;
    }

    public DateOnly? Date(TField field, bool required)
    {
        if (Trimmed(field) is not { } text)
        {
            if (required) Report(field, new Error("Field.Required"));
            return null;
        }
        if (!DateText.TryParse(text, out var date))
        {
            Report(field, new Error("Date.Unreadable", text));
            return null;
        }
        if (date < Earliest || date > Latest) Report(field, new Error("Date.OutOfRange", date));
        return date;
    }

    public TCode? Code<TCode>(TField field, CodeList<TCode> list, bool required, Func<CodeListEntry<TCode>, bool>? fits = null)
        where TCode : struct, IEquatable<TCode>
    {
        if (Trimmed(field) is not { } text)
        {
            if (required) Report(field, new Error("Field.Required"));
            return null;
        }
        if (list.Find(text, fits).TryGet(out var entry, out var error)) return entry.Code;
        Report(field, error);
        return null;
    }

    /// <summary>Several values of one field, each once; empty when there are none.</summary>
    public ImmutableArray<T> Many<T>(TField field, bool required, Func<string, Result<T>> parse)
    {
        var values = new List<T>();
        foreach (var part in Parts(field))
        {
            if (!parse(part).TryGet(out var value, out var error)) Report(field, error);
            else if (!values.Contains(value)) values.Add(value);
        }
        if (values.Count > MostValues) Report(field, new Error("Field.TooMany", MostValues));
        if (required && Parts(field).Length == 0) Report(field, new Error("Field.Required"));
        return [.. values];
    }

    public string[] Parts(TField field) => valueOf(field)?.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    public string? Trimmed(TField field) => valueOf(field)?.Trim() is { Length: > 0 } text ? text : null;

    private static bool IsWellFormed(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            at++;
        }
        return true;
    }
}
