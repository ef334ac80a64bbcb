using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Organisations;

/// <summary>The lists as an organisation uses them: the standard ones with its own changes.</summary>
internal sealed class OrganisationLists(DataContexts contexts)
{
    /// <summary>The lists of one organisation. What is stored was accepted when it was saved, so a refusal here is a bug.</summary>
    public async Task<CodeLists> ForAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await context.OrganisationCodes.AsNoTracking().OrderBy(row => row.Kind).ThenBy(row => row.Code).ToListAsync(cancellationToken);
        return rows.Count == 0 ? CodeLists.Standard : CodeLists.Create(rows.Select(Read), [], []).Value;
    }

    private static CodeListChange Read(OrganisationCodeRow row) => new(
        Enum.Parse<CodeListKind>(row.Kind),
        row.Code,
        row.BasedOn,
        row.NameDutch is { } dutch ? new DisplayName(dutch, row.NameEnglish ?? dutch) : null,
        row.Enabled,
        row.SortOrder);
}
