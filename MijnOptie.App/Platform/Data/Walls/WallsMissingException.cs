namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>Production must not start: the database does not keep organisations apart.</summary>
internal sealed class WallsMissingException(IReadOnlyList<string> tables) : InvalidOperationException(
    $"These tables have no security policy: {string.Join(", ", tables)}. Apply the migrations. On a server that has no security policies, set "
    + $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.WithoutSecurityPolicies)} to true: organisations are then kept apart by the application alone.");
