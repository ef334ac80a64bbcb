using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Organisations;

/// <summary>The number of a school board (bevoegd gezag) at DUO: five digits, as in DUO's open data.</summary>
public readonly record struct BoardNumber
{
    /// <summary>Number of digits.</summary>
    public const int Length = 5;

    private BoardNumber(string value) => Value = value;

    /// <summary>The five digits.</summary>
    public string Value { get; }

    /// <summary>Parses a number.</summary>
    /// <returns>The number, or <c>Board.Digits</c> (the number of digits it must have).</returns>
    public static Result<BoardNumber> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.Trim();
        return digits.Length == Length && digits.All(char.IsAsciiDigit) ? new BoardNumber(digits) : new Error("Board.Digits", Length);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
