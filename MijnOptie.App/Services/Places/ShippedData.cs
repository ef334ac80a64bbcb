namespace MijnOptie.App.Services.Places;

/// <summary>The data files that travel inside the application.</summary>
internal static class ShippedData
{
    public static Stream Open(string file) =>
        typeof(ShippedData).Assembly.GetManifestResourceStream($"{typeof(ShippedData).Namespace}.Data.{file}")
        ?? throw new InvalidOperationException($"{file} is not part of the application.");

    /// <summary>The rows of one of our own tables, without comments, in columns.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StreamReader(Open(file));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
        }
    }
}
