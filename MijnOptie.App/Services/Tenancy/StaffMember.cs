using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Tenancy;

/// <summary>A signed-in member of staff and the organisation the work is for.</summary>
internal sealed record StaffMember(Guid AccountId, TenantScope Scope);
