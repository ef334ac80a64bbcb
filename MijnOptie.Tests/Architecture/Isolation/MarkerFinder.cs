using System.Collections;
using System.Reflection;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>Looks for a word anywhere in an answer, also in what an object keeps to itself.</summary>
internal static class MarkerFinder
{
    private const int MaximumDepth = 12;

    public static bool IsIn(object? answer, string marker) => Find(answer, marker, [], 0);

    private static bool Find(object? value, string marker, HashSet<object> seen, int depth)
    {
        switch (value)
        {
            case null:
                return false;
            case string text:
                return text.Contains(marker, StringComparison.OrdinalIgnoreCase);
            case Delegate or MemberInfo or Task or System.Reflection.Assembly:
                return false;
        }
        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || depth > MaximumDepth || (!type.IsValueType && !seen.Add(value))) return false;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                if (Find(item, marker, seen, depth + 1)) return true;
            }
            return false;
        }
        if (type.Namespace?.StartsWith("MijnOptie", StringComparison.Ordinal) != true && type.Namespace != "System.Collections.Generic" && type.Namespace != "System") return false;
        return Fields(type).Any(field => Find(field.GetValue(value), marker, seen, depth + 1));
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)) yield return field;
        }
    }
}
