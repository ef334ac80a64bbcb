namespace MijnOptie.App.Services.Digests;

/// <summary>Looks up one kind of thing that may wait for staff. Each wing adds its own; they are told in the order in which they were added.</summary>
internal interface IDigestPart
{
    /// <summary>The role it is for.</summary>
    string Role { get; }

    /// <returns>What waits; null for nothing.</returns>
    Task<DigestLine?> OfAsync(DigestReader reader, CancellationToken cancellationToken);
}
