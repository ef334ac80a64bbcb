using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>A section of the statement.</summary>
/// <param name="Id">Stable name, also the anchor on the page.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Blocks">What it says.</param>
public sealed record StatementSection(string Id, DisplayName Heading, ImmutableArray<StatementBlock> Blocks);
