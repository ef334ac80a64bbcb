using System.Collections.Immutable;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>What is held together: one row of a table.</summary>
/// <param name="Table">The table it comes from.</param>
/// <param name="Fields">Its fields that mean something to the person; never empty.</param>
internal sealed record HeldRecord(string Table, ImmutableArray<HeldField> Fields);
