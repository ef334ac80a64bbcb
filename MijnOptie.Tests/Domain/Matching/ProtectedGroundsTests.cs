using System.Reflection;
using System.Text.RegularExpressions;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Tests.Domain.Matching;

/// <summary>
/// Age, sex, religion or a school's denomination, nationality, origin and their like are not inputs of the matching: nothing
/// that an offer, a position or the rules reach is named after one.
/// </summary>
public sealed partial class ProtectedGroundsTests
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "age", "aged", "birth", "birthday", "birthdate", "born", "sex", "gender", "religion", "religious", "belief", "faith", "church",
        "denomination", "denominational", "nationality", "nation", "citizenship", "origin", "ethnic", "ethnicity", "race", "ancestry",
        "descent", "orientation", "marital", "married", "pregnant", "pregnancy", "health", "ill", "illness", "sick", "disability",
        "disabled", "handicap", "union", "political", "politics", "leeftijd", "geboorte", "geboortedatum", "geslacht", "geloof", "godsdienst",
        "richting", "denominatie", "nationaliteit", "afkomst", "ziekte", "ziek", "zwanger", "reintegratie", "reintegration", "title", "salutation",
    };

    [Fact]
    public void Given_all_that_the_matching_can_read_Then_no_protected_ground_is_in_it()
    {
        Type[] inputs = [typeof(Offer), typeof(Position), typeof(MatchWeights), typeof(MatchingSettings), typeof(MatchingTables)];
        var names = inputs.SelectMany(NamesReached).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("Offer.Hours", names);
        Assert.Contains("WorkPlace.RadiusKm", names);
        Assert.Contains("HeldQualification.InTraining", names);
        Assert.Contains("PositionSituations.GuestTeacher", names);
        Assert.DoesNotContain(names, name => IsForbidden(name));
    }

    [Fact]
    public void Given_an_offer_with_a_protected_ground_hidden_deep_in_it_Then_the_check_bites() => Assert.Equal(
        ["Hidden.YearOfBirth", "Kind.ReligiousSchool"], NamesReached(typeof(Poisoned)).Where(IsForbidden).Order());

    [Fact]
    public void Given_words_that_merely_contain_one_Then_the_check_is_silent() =>
        Assert.DoesNotContain(new[] { "Offer.Stage", "Offer.Language", "Offer.Average", "Offer.Skills" }, IsForbidden);

    private static bool IsForbidden(string name) => Words().Matches(name).Any(word => Forbidden.Contains(word.Value));

    private static HashSet<string> NamesReached(Type root)
    {
        var (names, seen, open) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<Type>(), new Queue<Type>([root]));
        while (open.TryDequeue(out var type))
        {
            if (!seen.Add(type)) continue;
            foreach (var argument in type.GetGenericArguments()) open.Enqueue(argument);
            if (type.GetElementType() is { } element) open.Enqueue(element);
            if (type.Namespace?.StartsWith("MijnOptie", StringComparison.Ordinal) != true) continue;
            foreach (var name in type.IsEnum ? Enum.GetNames(type) : []) names.Add($"{type.Name}.{name}");
            const BindingFlags any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
            foreach (var property in type.GetProperties(any).Where(property => property.Name != "EqualityContract"))
            {
                names.Add($"{type.Name}.{property.Name}");
                open.Enqueue(property.PropertyType);
            }
            foreach (var field in type.GetFields(any)) open.Enqueue(field.FieldType);
        }
        return names;
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Words();

    private sealed record Poisoned(IReadOnlyList<Hidden?> Inner, Kind[] Kinds);

    private sealed record Hidden(int YearOfBirth, string Stage);

    private enum Kind
    {
        Ordinary,
        ReligiousSchool,
    }
}
