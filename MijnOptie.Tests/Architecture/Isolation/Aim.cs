namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>An address that names something of a world, and the role that may ask for it.</summary>
internal sealed record Aim(string Role, Func<World, string> At);
