namespace MijnOptie.App.Platform.Data;

/// <summary>Code tried to write a row of an organisation it does not work for.</summary>
internal sealed class TenantViolationException(Type row, string reason)
    : InvalidOperationException($"Refused to save {row.Name}: {reason}.");
