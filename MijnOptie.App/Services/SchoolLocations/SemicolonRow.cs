using System.Text;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>Takes a line apart at its semicolons. A value may be in double quotes, in which a double quote is written twice.</summary>
internal static class SemicolonRow
{
    /// <summary>The values, trimmed; null when a quote is not closed or stands in the wrong place.</summary>
    public static List<string>? Split(string line)
    {
        var values = new List<string>();
        for (var at = 0; ;)
        {
            var start = at;
            while (start < line.Length && line[start] == ' ') start++;
            string? value;
            if (start < line.Length && line[start] == '"')
            {
                (value, at) = Quoted(line, start);
                if (value is null) return null;
            }
            else
            {
                var end = line.IndexOf(';', at);
                if (end < 0) end = line.Length;
                (value, at) = (line[at..end], end);
            }
            values.Add(value.Trim());
            if (at == line.Length) return values;
            at++;
        }
    }

    private static (string? Value, int End) Quoted(string line, int open)
    {
        var value = new StringBuilder();
        for (var i = open + 1; i < line.Length; i++)
        {
            if (line[i] != '"')
            {
                value.Append(line[i]);
            }
            else if (i + 1 < line.Length && line[i + 1] == '"')
            {
                value.Append('"');
                i++;
            }
            else
            {
                var end = i + 1;
                while (end < line.Length && line[end] == ' ') end++;
                return end == line.Length || line[end] == ';' ? (value.ToString(), end) : (null, end);
            }
        }
        return (null, line.Length);
    }
}
