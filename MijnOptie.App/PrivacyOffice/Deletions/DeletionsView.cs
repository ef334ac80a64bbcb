using System.Collections.Immutable;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.PrivacyOffice.Deletions;

/// <summary>The deletion log, the newest first, and whether its chain is whole.</summary>
internal sealed record DeletionsView(ImmutableArray<DeletionRecord> Records, ChainVerdict Verdict);
