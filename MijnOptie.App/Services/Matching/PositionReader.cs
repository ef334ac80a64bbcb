using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>Reads the positions of an organisation as the matching wants them.</summary>
internal sealed class PositionReader(DataContexts contexts)
{
    /// <summary>Every position, by id.</summary>
    public async Task<IReadOnlyList<PositionCard>> AllAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await WithParts(context).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(Read)];
    }

    /// <summary>Those of these that there are, by id.</summary>
    public async Task<IReadOnlyList<PositionCard>> SomeAsync(TenantScope scope, IEnumerable<PositionId> positions, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var found = new List<PositionCard>();
        foreach (var some in positions.Select(each => each.Value).Order().Chunk(100))
        {
            var rows = await WithParts(context).Where(row => some.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
            found.AddRange(rows.Select(Read));
        }
        return found;
    }

    /// <summary>When each position, and the location it is at, was last changed.</summary>
    public async Task<IReadOnlyDictionary<PositionId, (DateTimeOffset Position, DateTimeOffset Location)>> ChangesAsync(
        TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.Positions.AsNoTracking().Select(row => new { row.Id, row.ChangedAt, At = row.Location!.ChangedAt })
            .ToDictionaryAsync(row => new PositionId(row.Id), row => (row.ChangedAt, row.At), cancellationToken);
    }

    /// <summary>One position; null when there is none with that id here.</summary>
    public async Task<PositionCard?> FindAsync(TenantScope scope, PositionId position, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var row = await WithParts(context).SingleOrDefaultAsync(each => each.Id == position.Value, cancellationToken);
        return row is null ? null : Read(row);
    }

    private static IQueryable<PositionRow> WithParts(AppDbContext context) =>
        context.Positions.AsNoTracking().Include(row => row.Location).Include(row => row.Expertise);

    private static PositionCard Read(PositionRow row)
    {
        var location = row.Location!; // every position has one: the key is required
        return new PositionCard(
            new Position
            {
                Id = new PositionId(row.Id),
                Location = new LocationId(row.LocationId),
                Point = new GeoPoint(location.Latitude, location.Longitude),
                Function = new FunctionCode(row.FunctionCode),
                Subject = row.SubjectCode is { } subject ? new SubjectCode(subject) : null,
                Sector = new SectorCode(row.SectorCode),
                Requirements = new Requirements(
                    row.QualificationCode is { } qualification ? new QualificationCode(qualification) : null,
                    row.EducationLevelCode is { } level ? new EducationLevelCode(level) : null,
                    [.. row.Expertise.OrderBy(each => each.Order).Select(each => ExpertiseTag.Parse(each.Text).Value)]),
                Hours = HoursRange.Create(new Hours(row.MinimumHours), new Hours(row.MaximumHours)).Value,
                SmallestPart = row.SmallestPart is { } part ? new Hours(part) : null,
                Period = DateRange.Create(row.StartsOn, row.EndsOn).Value,
                Situations = row.Situations,
                State = row.State,
                Holder = row.HolderId is { } holder ? new CandidateId(holder) : null,
            },
            row.Title,
            row.Reference,
            location.Name,
            location.Town);
    }
}
