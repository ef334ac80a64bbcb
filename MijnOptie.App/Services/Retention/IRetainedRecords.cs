using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Retention;

/// <summary>One kind of record that retention looks after, registered with <c>AddRetained</c>.</summary>
internal interface IRetainedRecords
{
    RetentionPolicy Policy { get; }

    /// <summary>True when each organisation has its own; false when they belong to the platform.</summary>
    bool AreOfOrganisations { get; }

    /// <summary>How many would go if it were this moment, holds left out. Erases nothing.</summary>
    Task<int> CountDueAsync(AppDbContext context, DateTimeOffset moment, CancellationToken cancellationToken);

    /// <summary>Erases some of what is due, in one transaction with the record that proves it. Doing it again goes on where it stopped.</summary>
    /// <param name="scope">The organisation; for what belongs to the platform, the one that keeps the platform's log.</param>
    /// <param name="now">The moment of the run.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops it before the next transaction.</param>
    /// <returns>How many went; none means that nothing is due any more.</returns>
    Task<int> EraseSomeAsync(TenantScope scope, DateTimeOffset now, int most, CancellationToken cancellationToken);
}
