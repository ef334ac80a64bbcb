using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Retention;

/// <summary>How many records of one kind go at a moment, when nothing moves their clocks before.</summary>
internal sealed record RetentionForecast(OrganisationId Organisation, RetentionPolicy Policy, int Count);
