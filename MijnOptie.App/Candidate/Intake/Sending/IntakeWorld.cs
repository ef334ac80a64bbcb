using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Gathers what the rules of the form go by, for the organisation chosen.</summary>
internal sealed class IntakeWorld(
    OrganisationDirectory organisations,
    OrganisationLists lists,
    OrganisationLocations locations,
    IPlaceDirectory places,
    TimeProvider time)
{
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <param name="organisation">The organisation field as the draft keeps it: an id, or nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IntakeSurroundings> AroundAsync(string? organisation, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(LocalTime(time.GetUtcNow()).DateTime);
        var chosen = Guid.TryParse(organisation, out var id) && id != Guid.Empty
            ? await organisations.FindOpenAsync(new OrganisationId(id), cancellationToken)
            : null;
        if (chosen is null) return new IntakeSurroundings(CodeLists.Standard, places.Gazetteer, today, null, []);
        var scope = TenantScope.For(chosen.Id);
        return new IntakeSurroundings(
            await lists.ForAsync(scope, cancellationToken),
            places.Gazetteer,
            today,
            chosen,
            await locations.ForAsync(scope, cancellationToken));
    }

    /// <summary>A moment as the clock in the Netherlands shows it.</summary>
    public static DateTimeOffset LocalTime(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Netherlands);
}
