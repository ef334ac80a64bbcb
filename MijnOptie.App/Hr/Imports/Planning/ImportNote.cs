using System.Collections.Immutable;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>Something worth knowing about an import.</summary>
/// <param name="Key">Key of the sentence in <see cref="ImportsTexts"/>; its hole takes the number of items.</param>
/// <param name="Items">What it is about.</param>
internal sealed record ImportNote(string Key, ImmutableArray<string> Items);
