namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>The security policies of a server.</summary>
internal interface IStandingPolicies
{
    /// <summary>The tables behind an enabled policy; none on a server that knows no policies.</summary>
    Task<IReadOnlyList<string>> FindAsync(AppDbContext context, CancellationToken cancellationToken);

    /// <summary>Puts these tables behind one, where the server can.</summary>
    Task RaiseAsync(AppDbContext context, IReadOnlyList<string> tables, CancellationToken cancellationToken);
}
