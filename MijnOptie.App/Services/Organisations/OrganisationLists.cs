using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Organisations;

/// <summary>The lists of functions, subjects, categories and statuses as an organisation uses them.</summary>
internal sealed class OrganisationLists(DataContexts contexts)
{
    /// <summary>The standard lists with the changes of the organisation.</summary>
    /// <exception cref="InvalidDataException">What is stored makes no lists: the product let a wrong change in.</exception>
    public async Task<CodeLists> ForAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await context.OrganisationCodes.AsNoTracking().OrderBy(c => c.Kind).ThenBy(c => c.Code).ToListAsync(cancellationToken);
        if (rows.Count == 0) return CodeLists.Standard;
        return Of(rows).TryGet(out var lists, out var error)
            ? lists
            : throw new InvalidDataException($"The lists of an organisation cannot be made: {error}");
    }

    /// <summary>The standard lists with these changes, or why a change is refused.</summary>
    public static Result<CodeLists> Of(IEnumerable<OrganisationCodeRow> changes) => CodeLists.Create(changes.Select(Read), [], []);

    private static CodeListChange Read(OrganisationCodeRow row) => new(
        Enum.Parse<CodeListKind>(row.Kind),
        row.Code,
        row.BasedOn,
        row is { NameDutch: { } dutch, NameEnglish: { } english } ? new DisplayName(dutch, english) : null,
        row.Enabled,
        row.SortOrder);
}
