using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>An id that was erased, and where.</summary>
internal sealed record Tombstone(Guid Id, OrganisationId Organisation, TombstoneKind Kind, Guid Subject, DateTimeOffset ErasedAt);
