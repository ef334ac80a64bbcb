namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>A line out of a file, without its end.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Null when it cannot be read.</param>
/// <param name="Problem">Code of the reason; null when it was read.</param>
internal readonly record struct TextLine(int Number, string? Text, string? Problem);
