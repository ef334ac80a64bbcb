using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>Everything that is held about a candidate at one moment.</summary>
internal sealed record PersonalDataCopy(CandidateId Candidate, DateTimeOffset MadeAt, ImmutableArray<HeldRecord> Records)
{
    public IEnumerable<HeldField> Fields => Records.SelectMany(record => record.Fields);

    /// <summary>Hides the data: this text may reach a log.</summary>
    public override string ToString() => $"PersonalDataCopy of {Candidate}";
}
