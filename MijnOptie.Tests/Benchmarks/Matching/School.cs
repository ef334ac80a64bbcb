using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>A school of a kind, somewhere in a town.</summary>
internal sealed record School(LocationId Id, SchoolKind Kind, Town Town, GeoPoint Point)
{
    public static School Found(Towns towns, Draw draw)
    {
        var town = towns.One(draw);
        var kind = draw.Below(100) switch
        {
            < 62 => SchoolKind.Primary,
            < 68 => SchoolKind.Special,
            < 92 => SchoolKind.Secondary,
            _ => SchoolKind.Vocational,
        };
        return new School(new LocationId(draw.Id()), kind, town, Towns.Within(town, draw));
    }
}
