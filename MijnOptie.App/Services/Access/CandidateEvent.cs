using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Access;

/// <summary>Something a candidate did with the own data.</summary>
internal sealed record CandidateEvent(CandidateEventKind Kind, DateTimeOffset At);
