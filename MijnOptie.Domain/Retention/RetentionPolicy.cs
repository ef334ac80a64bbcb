using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Retention;

/// <summary>What holds for one kind of record as a whole: the rules of which the earliest counts, and when a person is warned.</summary>
/// <param name="Code">Stable name of the kind of record, for logs and proofs of deletion.</param>
/// <param name="Record">The kind of record in words.</param>
/// <param name="Table">The table whose row is the record; what hangs on it goes with it.</param>
/// <param name="Rules">The rules; never empty.</param>
/// <param name="WarnBefore">How long before the end the person is told; null when nobody is.</param>
public sealed record RetentionPolicy(string Code, DisplayName Record, string Table, ImmutableArray<RetentionRule> Rules, RetentionTerm? WarnBefore = null);
