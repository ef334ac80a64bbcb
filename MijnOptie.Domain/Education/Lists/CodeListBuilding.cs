using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>Makes one list out of the standard entries and an organisation's changes, or says which change is refused.</summary>
internal sealed class CodeListBuilding<TCode>(
    IReadOnlyList<CodeListEntry<TCode>> standard,
    Func<string, TCode> make,
    Func<TCode, string> sourceOf,
    Func<string, Error?> refuse)
    where TCode : struct, IEquatable<TCode>
{
    public const int LongestName = 120;

    public Result<CodeList<TCode>> With(IEnumerable<CodeListChange> changes)
    {
        var entries = standard.ToDictionary(entry => entry.Code);
        var names = standard.ToDictionary(entry => entry.Code, entry => entry.Name);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!seen.Add(change.Code)) return new Error("CodeList.ChangedTwice", change.Code);
            var code = make(change.Code);
            var isStandard = names.ContainsKey(code);
            if (!(isStandard ? Changed(entries[code], change) : Own(code, change)).TryGet(out var entry, out var error)) return error;
            entries[code] = entry;
        }
        return new CodeList<TCode>(entries.Values, names, Refuse);
    }

    private Result<CodeListEntry<TCode>> Changed(CodeListEntry<TCode> entry, CodeListChange change)
    {
        if (change.BasedOn is not null) return new Error("CodeList.StandardHasNoBase", change.Code);
        if (!entry.IsAllowed && (change.Enabled == true || change.Names is not null)) return ForbiddenNames.Reason(change.Code, sourceOf(entry.Code));
        if (change.Names is { } names && Refused(change.Code, names) is { } error) return error;
        return entry with
        {
            Name = change.Names ?? entry.Name,
            IsEnabled = change.Enabled ?? entry.IsEnabled,
            SortOrder = change.SortOrder ?? entry.SortOrder,
        };
    }

    private Result<CodeListEntry<TCode>> Own(TCode code, CodeListChange change)
    {
        if (!CodeText.IsWellFormed(change.Code)) return new Error("CodeList.BadCode", change.Code);
        if (refuse(change.Code) is { } forbidden) return forbidden;
        if (change.BasedOn is null) return new Error("CodeList.BaseMissing", change.Code);
        var baseCode = make(change.BasedOn);
        var found = standard.FirstOrDefault(entry => entry.Code.Equals(baseCode));
        if (found is null) return new Error("CodeList.BaseUnknown", change.Code, change.BasedOn);
        if (!found.IsAllowed) return ForbiddenNames.Reason(change.BasedOn, sourceOf(baseCode));
        if (change.Names is not { } names) return new Error("CodeList.NameMissing", change.Code);
        if (Refused(change.Code, names) is { } error) return error;
        return new CodeListEntry<TCode>(code, baseCode, names, change.Enabled ?? true, true, change.SortOrder ?? found.SortOrder);
    }

    private Error? Refused(string code, DisplayName names)
    {
        foreach (var name in new[] { names.Dutch, names.English })
        {
            if (string.IsNullOrWhiteSpace(name)) return new Error("CodeList.NameMissing", code);
            if (name.Length > LongestName) return new Error("CodeList.NameTooLong", code, LongestName);
            if (refuse(name) is { } error) return error;
        }
        return null;
    }

    private Error? Refuse(string text)
    {
        var exact = standard.FirstOrDefault(entry => !entry.IsAllowed && entry.Code.ToString() == text);
        return exact is null ? refuse(text) : ForbiddenNames.Reason(text, sourceOf(exact.Code));
    }
}
