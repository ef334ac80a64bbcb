using System.Collections.Immutable;

namespace MijnOptie.Domain.Privacy;

/// <summary>Files that the application writes and that say nothing about a person. Those that do stand with their area.</summary>
internal static class FilePlaces
{
    public static ImmutableArray<ImpersonalPlace> Impersonal { get; } = [];
}
