using System.Security.Cryptography;

namespace MijnOptie.App.Design;

/// <summary>A number a person can read out over the phone: no letters or figures that look alike.</summary>
internal static partial class FaultReference
{
    public static string Next() => $"{Part()}-{Part()}";

    [LoggerMessage(EventId = 5001, Level = LogLevel.Error, Message = "Unhandled fault {Reference}")]
    public static partial void Fault(this ILogger logger, string reference, Exception exception);

    private static string Part() => RandomNumberGenerator.GetString("23456789ABCDEFGHJKMNPQRSTVWXYZ", 4);
}
