using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;

namespace MijnOptie.Tests.Architecture;

/// <summary>The rooms of the house, and which arrows between them the code really draws.</summary>
internal static class Rooms
{
    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader()
        .LoadAssemblies(typeof(MijnOptie.App.MijnOptieApplication).Assembly, typeof(MijnOptie.Domain.Shared.Error).Assembly)
        .Build();

    /// <summary>Every arrow between two rooms, with the types that draw it.</summary>
    public static IReadOnlyList<Arrow> Arrows { get; } =
    [
        .. House.Types
            .Where(type => RoomOf(type) is not null)
            .SelectMany(type => type.Dependencies.Select(dependency => dependency.Target)
                .Where(target => target.FullName.StartsWith("MijnOptie.", StringComparison.Ordinal)) // a generic type's arguments are arrows of their own
                .Where(target => target is not GenericParameter) // it is taken for one of the same name elsewhere
                .Where(target => RoomOf(target) is not null && RoomOf(target) != RoomOf(type))
                .Select(target => new Arrow(RoomOf(type)!, RoomOf(target)!, type.FullName, target.FullName)))
            .Distinct(),
    ];

    /// <summary>The types of ours that use a namespace of a library.</summary>
    public static IReadOnlyList<IType> UsersOf(string library) =>
    [
        .. House.Types.Where(type => type.FullName.StartsWith("MijnOptie.", StringComparison.Ordinal)
            && type.Dependencies.Any(dependency => dependency.Target.FullName.StartsWith(library, StringComparison.Ordinal))),
    ];

    public static IReadOnlyList<string> All { get; } = [.. House.Types.Select(RoomOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    // "Domain.Matching", "App.Services", "App.Hr": two levels below the product's name.
    private static string? RoomOf(IType type)
    {
        var name = type.Namespace?.FullName ?? "";
        if (name is "MijnOptie.App") return "App.Program";
        if (!name.StartsWith("MijnOptie.", StringComparison.Ordinal)) return null;
        var parts = name.Split('.');
        return parts.Length < 3 ? null : $"{parts[1]}.{parts[2]}";
    }

    public sealed record Arrow(string From, string To, string Type, string Target);
}
