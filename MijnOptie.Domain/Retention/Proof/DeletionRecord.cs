using System.Collections.Immutable;

namespace MijnOptie.Domain.Retention;

/// <summary>
/// Proof that data was erased, without any personal data: a random case, counts, and the policy that asked for it. Records of
/// one organisation form a chain: each holds the hash of the one before it, so that none can be changed, taken out or put in
/// between unseen.
/// </summary>
/// <param name="Number">Place in the chain of the organisation, from 1, without gaps.</param>
/// <param name="Case">A random id, made for this record: it leads back to nobody.</param>
/// <param name="At">When it was erased; whole seconds, UTC.</param>
/// <param name="Policy">Name of the policy that decided it: letters, digits, hyphen and underscore.</param>
/// <param name="PolicyVersion">Version of that policy, at least 1.</param>
/// <param name="Cause">Why.</param>
/// <param name="Counts">What went, by kind, ordered by kind.</param>
/// <param name="Previous">Hash of the record before it; <see cref="DeletionChain.Start"/> for the first.</param>
public sealed record DeletionRecord(
    long Number,
    Guid Case,
    DateTimeOffset At,
    string Policy,
    int PolicyVersion,
    DeletionCause Cause,
    ImmutableArray<DeletionCount> Counts,
    string Previous);
