using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>An import that was previewed and waits to be applied, by the person who brought it and nobody else.</summary>
/// <param name="Id">Stands in the address of the list of problems.</param>
/// <param name="Account">Who brought it.</param>
/// <param name="Organisation">For which organisation.</param>
/// <param name="Source">The rows.</param>
/// <param name="Plan">What was shown.</param>
/// <param name="FileName">What the file is called.</param>
/// <param name="Until">When it is forgotten.</param>
internal sealed record PendingImport(
    Guid Id, Guid Account, OrganisationId Organisation, IImportSource Source, ImportPlan Plan, string FileName, DateTimeOffset Until);
