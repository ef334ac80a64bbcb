using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Organisations;

/// <summary>An organisation as others see it.</summary>
internal sealed record Organisation(OrganisationId Id, string Name, string Slug);
