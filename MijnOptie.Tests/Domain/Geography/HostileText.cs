using CsCheck;

namespace MijnOptie.Tests.Domain.Geography;

/// <summary>Text nobody means: any UTF-16, lone surrogates, piles of marks, right-to-left, very long.</summary>
internal static class HostileText
{
    private static readonly Gen<char> Nasty = Gen.OneOf(
        Gen.Char,
        Gen.Char['\uD800', '\uDFFF'],
        Gen.Char['\u0300', '\u036F'],
        Gen.Char['\u0590', '\u06FF'],
        Gen.Char['\uFFF0', '\uFFFF'],
        Gen.Char["stad St.a/d'\u2019-() \u202E\u200D\u0132\u0130ßﬁ½"]);

    public static Gen<string> Any { get; } = Gen.Frequency((9, Gen.String[Nasty, 0, 40]), (1, Gen.String[Nasty, 0, 400]));

    /// <summary>Ten thousand characters, by a name: a runner tells cases apart by their text, in which half characters are all alike.</summary>
    public static IReadOnlyDictionary<string, string> Long { get; } = new Dictionary<string, string>
    {
        ["one letter"] = new('a', 10_000),
        ["an abbreviation"] = string.Concat(Enumerable.Repeat("st ", 3_400)),
        ["small words"] = string.Concat(Enumerable.Repeat("a d ", 2_500)),
        ["marks on one letter"] = "e" + new string('\u0301', 10_000),
        ["letters with two marks"] = string.Concat(Enumerable.Repeat("e\u0327\u0301", 3_400)),
        ["first halves of characters"] = new('\uD83D', 10_000),
        ["second halves of characters"] = new('\uDE00', 10_000),
        ["right to left"] = "\u202Eגאה ןד\u202C" + new string('\u05D0', 10_000),
        ["apostrophes"] = new('\'', 10_000),
        ["spaces"] = new(' ', 10_000),
        ["no characters"] = new('\uFFFF', 10_000),
    };

    public static TheoryData<string> LongNames => [.. Long.Keys];
}
