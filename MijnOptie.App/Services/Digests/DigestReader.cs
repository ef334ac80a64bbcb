using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Digests;

/// <summary>For whom it is looked up what waits.</summary>
/// <param name="Scope">The organisation the person works for; null for an administrator of Mijn-OPtIE.</param>
/// <param name="Since">Up to when was told before.</param>
internal sealed record DigestReader(TenantScope? Scope, DateTimeOffset Since);
