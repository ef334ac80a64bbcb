using MijnOptie.Domain.Privacy;

namespace MijnOptie.Tests.App.Privacy.Walk;

/// <summary>Holds what was found against the register.</summary>
internal static class RegisterCheck
{
    private static readonly Dictionary<StoredPlace, FieldContent> Declared = PersonalDataRegister.Fields.Select(f => (f.Place, f.Content))
        .Concat(PersonalDataRegister.Impersonal.Select(i => (i.Place, i.Content)))
        .ToDictionary();

    /// <summary>What is not declared, or declared as less than it can hold.</summary>
    public static IReadOnlyList<string> Undeclared(IEnumerable<FoundPlace> found) =>
        [.. found.Where(place => !IsDeclared(place)).Select(place => $"{place.Place.Label} ({place.Content})").Order(StringComparer.Ordinal)];

    /// <summary>Places that the register names and that were not found.</summary>
    public static IReadOnlyList<string> Vanished(IEnumerable<FoundPlace> found)
    {
        var there = found.Select(place => place.Place).ToHashSet();
        return [.. Declared.Keys.Where(place => place is not StoredPlace.Column { Name: "*" } && !there.Contains(place)).Select(place => place.Label)];
    }

    private static bool IsDeclared(FoundPlace found)
    {
        if (Declared.TryGetValue(found.Place, out var content)) return found.Content == FieldContent.Value || content == found.Content;
        return found is { Content: FieldContent.Value, Place: StoredPlace.Column column } && Declared.ContainsKey(column with { Name = "*" });
    }
}
