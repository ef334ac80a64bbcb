namespace MijnOptie.App.Services.Tenancy;

/// <summary>A handler was called by someone without the right to. The page should have prevented it.</summary>
internal sealed class AccessRefusedException(string role) : UnauthorizedAccessException($"Needs the role {role}.");
