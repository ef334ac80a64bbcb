namespace MijnOptie.App.Services.Places;

/// <summary>A file of places cannot be used. The application does not start; the message is for the operator.</summary>
internal sealed class PlacesFileException(string file, int line, string reason)
    : Exception(line == 0 ? $"Places file {file}: {reason}" : $"Places file {file}, line {line}: {reason}")
{
    /// <summary>Line, from 1; 0 when it concerns the file as a whole.</summary>
    public int Line => line;
}
