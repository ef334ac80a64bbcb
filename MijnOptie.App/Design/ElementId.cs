using System.Globalization;

namespace MijnOptie.App.Design;

/// <summary>Makes ids for elements that refer to each other; unique within the process, so within any page.</summary>
internal static class ElementId
{
    private static long last;

    public static string Next(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{Interlocked.Increment(ref last):x}");
}
