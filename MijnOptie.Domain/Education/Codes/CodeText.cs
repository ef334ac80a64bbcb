namespace MijnOptie.Domain.Education;

/// <summary>What every code looks like.</summary>
internal static class CodeText
{
    public const int MaximumLength = 60;

    public static bool IsWellFormed(string text)
    {
        if (text.Length is 0 or > MaximumLength) return false;
        foreach (var c in text)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')) return false;
        }
        return true;
    }
}
