using System.Collections;
using System.Globalization;
using System.Text;

namespace MijnOptie.Tests.Support;

/// <summary>Writes out a value with everything in it, so that two results can be compared to the letter.</summary>
internal static class Dump
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        if (depth > 12) throw new InvalidOperationException("Too deep to write out.");
        switch (value)
        {
            case null:
                text.Append("null");
                return;
            case string or Enum or Guid or bool or DateOnly:
                text.Append(value);
                return;
            case IFormattable number when value.GetType().IsPrimitive || value is decimal:
                text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                return;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item, depth + 1);
                    text.Append(';');
                }
                text.Append(']');
                return;
        }
        text.Append(value.GetType().Name).Append('{');
        foreach (var property in value.GetType().GetProperties().Where(each => each.GetMethod!.IsStatic is false && each.GetIndexParameters().Length == 0))
        {
            text.Append(property.Name).Append('=');
            Write(text, property.GetValue(value), depth + 1);
            text.Append(' ');
        }
        text.Append('}');
    }
}
