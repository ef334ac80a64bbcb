using MijnOptie.Domain.Retention;

namespace MijnOptie.App.PrivacyOffice.Deletions;

/// <summary>One erasure, as it can be printed: nothing in it tells about a person.</summary>
/// <param name="Record">The record.</param>
/// <param name="Hash">The hash stored with it.</param>
/// <param name="Organisation">Whose log it stands in.</param>
/// <param name="Last">Number of the last record of the log.</param>
/// <param name="LastHash">Hash of that record, to compare with one noted before.</param>
/// <param name="Verdict">Whether the log is whole.</param>
/// <param name="MadeAt">When this was made.</param>
internal sealed record DeletionCertificate(
    DeletionRecord Record, string Hash, string Organisation, long Last, string LastHash, ChainVerdict Verdict, DateTimeOffset MadeAt);
