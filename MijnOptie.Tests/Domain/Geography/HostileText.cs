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

    public static TheoryData<string> Long { get; } =
    [
        new string('a', 10_000),
        string.Concat(Enumerable.Repeat("st ", 3_400)),
        string.Concat(Enumerable.Repeat("a d ", 2_500)),
        "e" + new string('\u0301', 10_000),
        string.Concat(Enumerable.Repeat("e\u0327\u0301", 3_400)),
        new string('\uD83D', 10_000),
        new string('\uDE00', 10_000),
        "\u202Eגאה ןד\u202C" + new string('\u05D0', 10_000),
        new string('\'', 10_000),
        new string(' ', 10_000),
        new string('\uFFFF', 10_000),
    ];
}
