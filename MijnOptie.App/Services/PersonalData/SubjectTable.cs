using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore.Metadata;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>A table that holds rows about a person, and how those rows are found.</summary>
/// <param name="Entity">The table in the model.</param>
/// <param name="Keys">Its columns that hold the person's id; when there are none, the one that holds the id of a row of <paramref name="Under"/>.</param>
/// <param name="Under">The table its rows hang under; null when they name the person themselves.</param>
/// <param name="Fields">The declared fields of the table, by property.</param>
internal sealed record SubjectTable(
    IEntityType Entity,
    ImmutableArray<IProperty> Keys,
    SubjectTable? Under,
    ImmutableArray<(IProperty Property, PersonalField Field)> Fields);
