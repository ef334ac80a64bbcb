using System.Globalization;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Public.Statement;

/// <summary>Finds a version by the name it has in an address.</summary>
internal static class VersionName
{
    public static StatementVersion? Find(StatementArchive archive, string? name) =>
        DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? archive.Find(date) : null;
}
