using System.Collections.Immutable;

namespace MijnOptie.App.Services.Accounts;

/// <summary>What became of inviting people: all of them, or none and why.</summary>
/// <param name="Accounts">The accounts that were made, in order; empty when one was refused.</param>
/// <param name="Refusals">Why none was made.</param>
internal sealed record InviteOutcome(ImmutableArray<Guid> Accounts, ImmutableArray<InviteRefusal> Refusals);
