using System.Reflection;
using Microsoft.Extensions.Logging;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.Tests.App.PersonalData.Canary;

/// <summary>Follows every field of an object, and of what that holds, in search of a text or an id.</summary>
internal static class MemoryScan
{
    private const int Most = 500_000;

    public static bool Holds(object holder, IReadOnlyCollection<string> texts, IReadOnlyCollection<Guid> ids)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<object>([holder]);
        while (waiting.TryDequeue(out var next))
        {
            if (next is Guid id && ids.Contains(id)) return true;
            if (next is string text && texts.Any(needle => text.Contains(needle, StringComparison.Ordinal))) return true;
            if (next is string || next.GetType().IsPrimitive || next.GetType().IsEnum || IsElsewhere(next)) continue;
            if (!next.GetType().IsValueType && !seen.Add(next)) continue;
            Assert.True(seen.Count < Most, $"{holder.GetType().Name} holds more than can be looked through.");
            foreach (var held in HeldBy(next)) waiting.Enqueue(held);
        }
        return false;
    }

    private static IEnumerable<object> HeldBy(object next)
    {
        if (next is Array array)
        {
            if (array.GetType().GetElementType() is { IsPrimitive: true }) yield break;
            foreach (var item in array)
            {
                if (item is not null) yield return item;
            }
            yield break;
        }
        for (var type = next.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.FieldType.IsPointer || field.FieldType.IsByRefLike || field.FieldType.IsPrimitive) continue;
                if (field.GetValue(next) is { } held) yield return held;
            }
        }
    }

    // What is no part of what the holder holds: the services it works with, the machinery under it.
    private static bool IsElsewhere(object held) =>
        held is Type or MemberInfo or Assembly or Thread or CancellationTokenSource or IServiceProvider or ILogger or TimeProvider or DataContexts or Delegate or System.Globalization.CultureInfo;
}
